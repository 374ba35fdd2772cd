import { ask } from "../authoring/ask";
import type { SectionInput } from "../club-definition";

const grades = ["Outstanding", "Good", "Requires improvement to be good", "Inadequate", "Not yet inspected"];
const purposes = ["General", "Disabled children", "Short breaks", "Assessment or emergency", "Secure", "Other"];
/** A column belongs to its table, so it has no link to last year or to a published figure of its own. */
const column = { notAvailable: true };
const carries = true;

/** The council's own homes, one row each, and what is known of beds bought elsewhere. */
export const homes: SectionInput = {
  id: "homes",
  label: "Children's homes",
  guidance:
    "The next sheet has one row for each home that the council, its trust or its own company runs, whichever children live there. Homes that opened or closed in the year have a row for the time they were open. Leave its table empty if you run none. Homes for short breaks are listed too; as their nights and their cost (Section 251 line 3.1.6) are no part of residential care, they are left out where the table is compared with the other sheets.",
  questions: [
    ask.count(
      "cla.own_homes",
      "Own children's homes",
      "homes",
      "Homes of the council, its trust or its own company that were open on at least one day of the year: the rows of the table.",
      { notAvailable: false },
    ),
    ask.count("cla.own_beds", "Own beds", "beds", "Beds those homes were registered for: the total of the table.", {
      notApplicable: true,
    }),
    ask.count(
      "cla.sold_nights",
      "Own nights sold to other councils",
      "nights",
      "Nights in the year that children of other councils stayed in your homes.",
      {
        notApplicable: true,
        guidance: "Their cost stays in your spend, and what the other council paid is income.",
      },
    ),
    ask.amount(
      "cla.homes_overheads",
      "Homes overheads",
      "What is charged to own residential spend and to no one home, such as the service manager, commissioning and corporate overheads.",
      { notApplicable: true },
    ),
    ask.count(
      "cla.block_beds",
      "Beds under block contracts",
      "beds",
      "Beds in homes of others that you pay for whether they are filled or not, on 31 March 2025.",
      { notApplicable: true },
    ),
    ask.count(
      "cla.block_empty_nights",
      "Empty nights under block contracts",
      "nights",
      "Nights in the year that you paid for under block contracts and no child used.",
      { notApplicable: true },
    ),
  ],
  registers: [
    {
      id: "homes",
      label: "Own children's homes, one by one",
      definition:
        "One row for each home. The costs are those of the home itself, as its cost centre has them, before income.",
      guidance:
        "Use the name on the certificate of registration, and never a street address: other members read this table.",
      key: ["home"],
      rowsCarry: { unless: "closed" },
      minRows: 0,
      maxRows: 60,
      columns: [
        ask.text("home", "Home", "Name of the home as registered with Ofsted."),
        ask.text(
          "urn",
          "Ofsted number",
          "Unique reference number (URN) of the home with Ofsted, e.g. SC012345 or 1234567.",
          { required: false },
        ),
        ask.choice("purpose", "Purpose", purposes, "What the home is mainly for, by its statement of purpose."),
        ask.date("opened", "Opened", "First day the home was registered, if that is after 31 March 2024.", {
          required: false,
        }),
        ask.date("closed", "Closed", "Last day the home took children, if that is in the year.", { required: false }),
        ask.count(
          "beds",
          "Registered beds",
          "beds",
          "Beds the home was registered for on 31 March 2025, or when it closed.",
          { ...column, carries },
        ),
        ask.count(
          "nights_available",
          "Nights available",
          "nights",
          "Beds that could be used, night by night: beds closed for repairs or staffing, or kept empty to match children, count only if a child could have moved in.",
        ),
        ask.count(
          "nights_occupied",
          "Nights occupied",
          "nights",
          "Nights that children slept or were expected in the home, those of other councils included.",
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
          "Cost of the year that follows the children: food, activities, clothing, extra and agency staff hired for a child.",
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
          "grade",
          "Ofsted grade",
          grades,
          "Overall grade of the last full inspection published by 31 March 2025.",
        ),
        ask.date("inspected", "Last full inspection", "First day of that inspection.", { required: false, carries }),
        ask.choice(
          "manager",
          "Registered manager in post",
          ["Yes", "No"],
          "Whether a manager registered with Ofsted was in post on 31 March 2025, or when the home closed.",
          { carries: false },
        ),
      ],
    },
  ],
};
