import { ask } from "../../../src/domain/clubs/authoring/ask";
import { check } from "../../../src/domain/clubs/authoring/check";
import { fieldsOf } from "../../../src/domain/clubs/authoring/fields-of";
import { measure } from "../../../src/domain/clubs/authoring/measure";
import type { ClubInput, QuestionInput, SectionInput } from "../../../src/domain/clubs/club-definition";

const contact: QuestionInput[] = [ask.text("plot.contact", "Contact", "Who answers questions on this questionnaire.")];

const sections: SectionInput[] = [
  {
    id: "plots",
    label: "Plots",
    guidance: "Allotments that the council owns or leases, even if someone else manages them.",
    questions: [
      ask.count("plot.let", "Plots let", "plots", "Plots that were let on 31 March 2026."),
      ask.count(
        "plot.vacant",
        "Plots vacant",
        "plots",
        "Plots that could have been let on 31 March 2026 and were not.",
      ),
      ask.count("plot.plots", "All plots", "plots", "Plots let and plots vacant.", { notAvailable: false }),
      ask.amount("plot.spend", "Gross spend", "Gross spend of 2025-26 on allotments, with overheads."),
      ask.amount("plot.rents", "Rents", "Rents of 2025-26 from those who have a plot.", { notApplicable: true }),
    ],
    registers: [
      {
        id: "sites",
        label: "Sites, one by one",
        definition: "One row for each site.",
        key: ["site"],
        maxRows: 100,
        columns: [
          ask.text("site", "Site", "Name by which the site is known."),
          ask.count("plots", "Plots on the site", "plots", "Plots let and vacant on 31 March 2026."),
          ask.choice("water", "Water", ["Taps", "Tanks", "None"], "How those who garden there get water."),
        ],
      },
    ],
  },
];

const scrapbook: QuestionInput[] = [
  ask.text("plot.waiting", "Waiting lists", "How you keep waiting lists short, and what worked best."),
];

const signOff: QuestionInput[] = [
  ask.text("plot.signed_by", "Signed off by", "Name of the officer who agreed the answers."),
  ask.date("plot.signed_on", "Date of sign-off", "Date the answers were agreed."),
];

const { fields, named, part, same } = check("PLOT");
const ids = (questions: readonly QuestionInput[]) => questions.map(({ id }) => id);

/** A made-up club, the smallest that is complete. */
export const allotments202526: ClubInput = {
  club: "allotments",
  label: "Allotments",
  year: "2025-26",
  timetable: {
    issued: "2026-05-01",
    deadline: "2026-06-12",
    draft: "2026-07-10",
    review: "2026-09-08",
    final: "2026-10-02",
  },
  contact,
  sections,
  scrapbook,
  signOff,
  rules: [
    named("TEMPLATE-01", "template", "blocker"),
    fields("TEMPLATE-02", "merged-cells", "blocker", ["*"]),
    named("TEMPLATE-03", "rows-below", "error", { register: "sites" }),
    fields("TYPE-01", "cell-type", "blocker", ["*"]),
    fields("FORM-01", "cell-form", "error", ["*"]),
    fields("RANGE-01", "range", "error", fieldsOf(sections, ["count", "amount"]), { min: 0 }),
    fields("RANGE-02", "whole-number", "error", fieldsOf(sections, ["count"])),
    fields("MISSING-01", "answered", "error", fieldsOf(sections)),
    fields("MISSING-02", "marker-allowed", "error", ["*"]),
    fields("DONE-01", "answered", "blocker", [...ids(contact), ...ids(signOff)]),
    fields("DONE-02", "answered", "information", ids(scrapbook)),
    named("DONE-03", "row-count", "blocker", { register: "sites" }),
    same("SUM-01", ["plot.let", "plot.vacant"], ["plot.plots"]),
    same("SITES-01", ["sites[plots]"], ["plot.plots"]),
    named("TWICE-01", "no-duplicates", "blocker", { register: "sites" }),
    fields("YEAR-01", "year-on-year", "query", ["plot.spend"], { amount: 5000, share: 0.2 }),
    part("SENSE-01", ["plot.rents"], ["plot.spend"], { severity: "query" }),
    fields("PRIVATE-01", "no-personal-identifiers", "blocker", ids(scrapbook)),
    named("WORDS-01", "good-explanation", "error"),
  ],
  indicators: [
    measure.share("plot.let-share", "Plots let", "Plots let ÷ all plots.", ["plot.let"], ["plot.plots"], {
      periodType: "snapshot-31-march",
      polarity: "higher-is-better",
    }),
    measure.ratio(
      "plot.cost",
      "Spend on a plot",
      "Gross spend ÷ all plots.",
      "GBP per plot",
      ["plot.spend"],
      ["plot.plots"],
      { unitCost: true, basis: "outturn" },
    ),
  ],
  report: [{ title: "Cost", charts: [{ kind: "ranked", title: "Spend on a plot", indicators: ["plot.cost"] }] }],
};
