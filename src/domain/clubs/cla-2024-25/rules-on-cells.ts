import { check } from "../authoring/check";
import type { RuleInput } from "../club-definition";
import { contact } from "./contact";
import { fieldsOf } from "../authoring/fields-of";
import { scrapbook } from "./scrapbook";
import { sections } from "./sections";
import { signOff } from "./sign-off";

const counts = fieldsOf(sections, ["count", "decimal"]);
const amounts = fieldsOf(sections, ["amount"]);
const weekly = amounts.filter((id) => /^cla\.(allowance_|basic_fee|agency_fee)/.test(id));
const yearly = amounts.filter((id) => !weekly.includes(id) && !id.startsWith("homes["));
const nights = counts.filter((id) => id.endsWith("_nights") || id === "cla.nights");
const { fields, named } = check("CLA");
const ids = (questions: readonly { readonly id: string }[]) => questions.map(({ id }) => id);

/** Whether each answer is there, readable and possible by itself. */
export const rulesOnCells: RuleInput[] = [
  named("TEMPLATE-01", "template", "blocker"),
  fields("TEMPLATE-02", "merged-cells", "blocker", ["*"]),
  named("TEMPLATE-03", "rows-below", "error", { register: "homes" }),

  fields("TYPE-01", "cell-type", "blocker", ["*"]),
  fields("TYPE-02", "date-in-year", "blocker", ["homes[opened]", "homes[closed]"]),
  // Ofsted's present framework for homes began in April 2017; an older inspection is a slip of the year.
  fields("TYPE-03", "date-in-year", "blocker", ["homes[inspected]"], { earliest: "2017-04-01" }),
  // Councils that were last inspected under the framework before the present one were inspected from November 2013 on.
  fields("TYPE-04", "date-in-year", "blocker", ["cla.ofsted_inspected", "cla.ofsted_published"], {
    earliest: "2013-11-01",
  }),
  // Answers are agreed after the year and before the final release.
  fields("TYPE-05", "date-in-year", "blocker", ["cla.signed_on"], { earliest: "2025-04-01", latest: "2026-03-31" }),

  fields("FORM-01", "cell-form", "error", ["*"]),

  fields("RANGE-01", "range", "error", counts, { min: 0 }),
  fields("RANGE-02", "range", "error", amounts, { min: 0 }, { explainable: true }),
  fields("RANGE-03", "whole-number", "error", fieldsOf(sections, ["count"])),
  named("RANGE-04", "within-capacity", "error", { nights: "homes[nights_available]", beds: "homes[beds]" }),
  named("RANGE-05", "within-capacity", "error", { nights: "homes[nights_occupied]", beds: "homes[beds]" }),
  fields("RANGE-06", "range", "error", ["homes[beds]"], { min: 1, max: 60 }),
  // Far above any that is paid by the week: a figure for a year, or for all children together.
  fields("RANGE-07", "range", "error", weekly, { max: 10_000 }),
  fields("RANGE-08", "range", "error", ["cla.assessment_weeks"], { max: 260 }),

  fields("UNITS-01", "unit-slip", "error", yearly, {
    slips: [{ factor: 1000, small: "thousands of pounds" }],
  }),
  fields("UNITS-02", "unit-slip", "error", nights, {
    slips: [
      { factor: 7, small: "weeks" },
      { factor: 24, large: "hours" },
      { factor: 365, small: "children, or places for a whole year" },
    ],
  }),
  fields("UNITS-03", "unit-slip", "error", weekly, {
    slips: [
      { factor: 7, small: "pounds a day" },
      { factor: 52, large: "pounds a year" },
    ],
  }),

  fields("MISSING-01", "answered", "error", fieldsOf(sections)),
  fields("MISSING-02", "marker-allowed", "error", ["*"]),

  fields("COPY-01", "copy-confirmed", "query", ["*"]),

  fields("DONE-01", "enough-answered", "blocker", fieldsOf(sections), { share: 0.8 }),
  fields("DONE-02", "answered", "blocker", ids(contact)),
  fields("DONE-03", "answered", "blocker", ids(signOff)),
  fields("DONE-04", "answered", "information", ids(scrapbook)),
  named("DONE-05", "row-count", "blocker", { register: "homes" }),
];
