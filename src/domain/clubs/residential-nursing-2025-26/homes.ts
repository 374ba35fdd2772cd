import { ask } from "../authoring/ask";
import type { SectionInput } from "../club-definition";

const none = { notApplicable: true };
const column = { notAvailable: true };

/** The council's own care homes, one row each, and beds paid for whether they are filled or not. */
export const homes: SectionInput = {
  id: "homes",
  label: "Care homes",
  guidance:
    "The next sheet has one row for each care home for long-term care that the council, its trust or its own company runs. Homes that opened or closed in the year have a row for the time they were open; homes for short stays only have none. Leave its table empty if you run none.",
  questions: [
    ask.count(
      "rn.own_homes",
      "Own care homes",
      "homes",
      "Homes of the council, its trust or its own company that were open on at least one day of the year: the rows of the table.",
      { notAvailable: false },
    ),
    ask.count(
      "rn.own_beds",
      "Beds in own homes",
      "beds",
      "Beds that own homes were registered for: the total of the table.",
      none,
    ),
    ask.count(
      "rn.others_weeks",
      "Own weeks of people placed by others",
      "weeks",
      "Weeks in the year of people in own homes whom other councils or the NHS placed and paid for. The cost stays in your spend, and what they paid is other income.",
      none,
    ),
    ask.count(
      "rn.own_short_weeks",
      "Own weeks of short stays",
      "weeks",
      "Weeks in the year of short stays in the homes of the table.",
      none,
    ),
    ask.amount(
      "rn.homes_overheads",
      "Homes overheads",
      "What is charged to own homes as a whole and to no one home, such as the service manager and corporate overheads.",
      none,
    ),
    ask.amount(
      "rn.own_short_spend",
      "Own cost of short stays",
      "What of the cost in the table belongs to short stays, and so is no part of the spend on long-term care.",
      none,
    ),
    ask.count(
      "rn.block_beds",
      "Beds under block contracts",
      "beds",
      "Beds in independent-sector homes that you pay for whether they are filled or not, on 31 March 2026.",
      none,
    ),
    ask.count(
      "rn.block_empty_weeks",
      "Empty weeks under block contracts",
      "weeks",
      "Weeks in the year that you paid for under block contracts and nobody used.",
      none,
    ),
  ],
  registers: [
    {
      id: "homes",
      label: "Own care homes, one by one",
      definition:
        "One row for each home. The costs are those of the home itself, as its cost centre has them, before income.",
      guidance:
        "Use the name under which the home is registered, and never a street address: other members read this table.",
      key: ["home"],
      rowsCarry: { unless: "closed" },
      minRows: 0,
      maxRows: 80,
      columns: [
        ask.text("home", "Home", "Name of the home as registered with the Care Quality Commission."),
        ask.text(
          "cqc",
          "CQC location",
          "Location number of the home with the Care Quality Commission, e.g. 1-123456789.",
          {
            required: false,
          },
        ),
        ask.choice(
          "care",
          "Care",
          ["Residential", "Nursing"],
          "Nursing if the home is registered to give nursing care, otherwise residential.",
        ),
        ask.choice(
          "people",
          "Mainly for",
          ["Older people", "Dementia", "Physical", "Learning", "Mental health", "Several"],
          "The client group that most residents belong to: older people, people with dementia, with a physical disability, a learning disability or mental health needs.",
        ),
        ask.date("opened", "Opened", "First day the home was registered, if that is after 31 March 2025.", {
          required: false,
        }),
        ask.date("closed", "Closed", "Last day the home took residents, if that is in the year.", { required: false }),
        ask.count("beds", "Beds", "beds", "Beds the home was registered for on 31 March 2026, or when it closed.", {
          ...column,
          carries: true,
        }),
        ask.count(
          "weeks_available",
          "Weeks available",
          "weeks",
          "Beds that could be used, week by week: beds closed for repairs or staffing are left out.",
        ),
        ask.count(
          "weeks_occupied",
          "Weeks occupied",
          "weeks",
          "Weeks that beds were occupied or kept for somebody in hospital, people placed by others and short stays included.",
        ),
        ask.amount(
          "fixed_cost",
          "Fixed cost",
          "Cost of the year that is the same whether beds are filled or not: permanent staff, premises, management, registration.",
          column,
        ),
        ask.amount(
          "variable_cost",
          "Variable cost",
          "Cost of the year that follows the residents: food, supplies, extra and agency staff hired for a resident.",
          column,
        ),
        ask.decimal(
          "staff",
          "Staff",
          "full-time equivalents",
          "Average full-time equivalent staff in post over the time the home was open, managers and night staff included, agency staff not.",
          column,
        ),
        ask.decimal(
          "agency_staff",
          "Agency staff",
          "full-time equivalents",
          "Average full-time equivalent agency staff over the same time.",
          column,
        ),
        ask.choice(
          "rating",
          "CQC rating",
          ["Outstanding", "Good", "Improve", "Inadequate", "Not rated"],
          "Overall rating of the Care Quality Commission on 31 March 2026; Improve stands for requires improvement.",
        ),
        ask.date("inspected", "Rating published", "Day on which that rating was published.", {
          required: false,
          carries: true,
        }),
      ],
    },
  ],
};
