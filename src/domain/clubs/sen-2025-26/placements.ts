import { capital } from "../../capital";
import { ask } from "../authoring/ask";
import { askGrid } from "../authoring/ask-grid";
import type { SectionInput } from "../club-definition";
import { needs } from "./needs";
import { settings } from "./settings";

const none = { notApplicable: true };
const column = { notAvailable: true };

export const stays = ["Day", "Residential"] as const;
export const ages = ["Under 5", "5 to 10", "11 to 15", "16 to 19", "20 to 25"] as const;
const byRow = "A placement counts once, however many weeks it lasted.";

/** The placements of the table, by setting. */
export const bySetting = askGrid({
  prefix: "sen",
  label: "Setting",
  rows: settings,
  columns: [
    {
      id: "placed",
      label: "Placements",
      ask: (id, { label, where }) =>
        ask.count(id, `Placements: ${label}`, "placements", `Placements in the year ${where}.`, {
          ...none,
          guidance: byRow,
        }),
    },
    {
      id: "weeks",
      label: "Weeks",
      ask: (id, { label, where }) =>
        ask.decimal(id, `Weeks: ${label}`, "weeks", `Weeks paid for in 2025-26 for placements ${where}.`, {
          ...none,
          decimals: 1,
        }),
    },
    {
      id: "cost",
      label: "Cost",
      ask: (id, { label, where }) =>
        ask.amount(
          id,
          `Cost: ${label}`,
          `Cost of 2025-26 of placements ${where}, whoever pays for it, transport left out.`,
          none,
        ),
    },
  ],
  adds: "columns",
});

const funders = [
  ["education", "education", "the high-needs block or another education budget"],
  ["care", "social care", "children's or adults' social care"],
  ["health", "health", "the integrated care board or another body of the NHS"],
] as const;

/** The placements a council pays for one by one, listed, and what they come to. */
export const placements: SectionInput = {
  id: "placements",
  label: "Placements",
  guidance:
    "The next sheet has one row for each placement of somebody with a plan outside mainstream classes: resourced provision, special schools, independent schools, specialist colleges and alternative provision. A change of school is a new row. Other members never see the rows, only their totals. Mainstream top-ups stand on the sheet of the high-needs block.",
  questions: [
    ...bySetting.questions,
    ask.count("sen.all_placed", "All placements", "placements", "All placements of the year: the rows of the table.", {
      notAvailable: false,
    }),
    ask.decimal("sen.all_weeks", "All weeks", "weeks", "All weeks paid for in 2025-26 for the placements.", {
      decimals: 1,
    }),
    ask.amount("sen.all_cost", "Cost of all placements", "Cost of 2025-26 of all placements, whoever pays for it."),
    ...funders.map(([id, label, who]) =>
      ask.amount(
        `sen.funded_${id}`,
        `Paid by ${label}`,
        `The part of the cost of all placements that is borne by ${who}, as in the ledger after recharges.`,
        none,
      ),
    ),
  ],
  grids: [bySetting.layout],
  registers: [
    {
      id: "placements",
      label: "Placement list, one row each",
      definition: "One row for each placement of the year outside mainstream classes, for somebody with a plan.",
      guidance:
        "Copy it from your case or payment system. Never write a name, a date of birth or a unique pupil number: the reference only has to tell the rows apart.",
      key: ["reference"],
      minRows: 0,
      maxRows: 20_000,
      columns: [
        ask.text("reference", "Reference", "Reference of your own that names nobody, e.g. P00001."),
        ask.choice(
          "need",
          "Main need",
          needs.map(({ code }) => code),
          "Main need by its code in SEN2; OTH also for newer codes and where none is recorded.",
        ),
        ask.choice("age", "Age", [...ages], "Age on 31 August 2025, as in SEN2."),
        ask.choice("gender", "Gender", ["Female", "Male", "Not known"], "As your case system has it."),
        ask.choice(
          "setting",
          "Setting",
          settings.map(({ code }) => code),
          "Unit: resourced provision. State special: maintained or academy. NMSS: non-maintained special school. College: specialist, after 16. Alternative: also packages outside school.",
        ),
        ask.choice(
          "stay",
          "Day or residential",
          [...stays],
          "Residential if the pupil sleeps at the school or college in any week that is paid for.",
        ),
        ask.amount(
          "weekly_fee",
          "Weekly fee",
          "What a week costs, whoever pays: the fee, or place and top-up funding by the week; the average of the year if it changed.",
          {
            ...column,
            unit: "GBP per week",
            guidance: "A fee for the school year ÷ 38 or 39 weeks; for all year ÷ 52.",
          },
        ),
        ask.decimal("weeks", "Weeks", "weeks", "Weeks of 2025-26 that were paid for.", { ...column, decimals: 1 }),
        ask.amount("cost", "Cost of the year", "What the placement cost in 2025-26: weekly fee × weeks.", column),
        ...funders.map(([id, label, who]) =>
          ask.percent(
            id,
            `${capital(label)} share`,
            `Share of the cost that is borne by ${who}; 0 if nothing.`,
            column,
          ),
        ),
      ],
    },
  ],
};
