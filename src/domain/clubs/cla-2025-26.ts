import { ask } from "./authoring/ask";
import { check } from "./authoring/check";
import { nextYear } from "./authoring/next-year";
import { prefixed } from "./authoring/prefixed";
import { cla202425 } from "./cla-2024-25";
import { ofChildren } from "./cla-2024-25/of-children";
import type { ClubDefinition } from "./club-definition";

const { part } = check("CLA");
const cla = prefixed("cla");
const none = { notApplicable: true };
/** It asks for last year's closing figure, with which a rule compares it, and not for what last year's opening one was. */
const opening = { priorYear: null };
const partOfPartnerIncome = { ...none, priorYear: { partOf: "cla.partner_income" } };
const dearer = {
  breaks: [
    { year: "2025-26", reason: "Until 2024-25, placements of £5,000 a week or more counted; since then, of £10,000." },
  ],
};

const definition = nextYear(cla202425, {
  year: "2025-26",
  timetable: {
    issued: "2026-08-24",
    deadline: "2026-10-09",
    draft: "2026-11-06",
    review: "2026-11-26",
    final: "2026-12-18",
  },
  change: {
    sections: {
      families: {
        guidance:
          "The national programme was called troubled families until 2021. Since April 2025 its money is part of the Children and Families Grant, and its work part of Family Help. Count families with a worker and a plan for the whole family, whatever the service is called with you.",
      },
    },
    questions: {
      "cla.opening": opening,
      "cla.uasc_opening": opening,
      "cla.households_opening": opening,
      "cla.families_opening": opening,
      "cla.initial_enquiries": { id: "cla.enquiries", label: "Fostering enquiries" },
      // The grant went into a larger one in April 2025, and payment by results ended with it.
      "cla.supporting_families_grant": {
        id: "cla.families_grant",
        label: "Grant for families helped",
        definition:
          "The part of the Children and Families Grant of 2025-26 that was the Supporting Families grant before.",
      },
      "cla.high_cost_spend": {
        definition:
          "Those among the placements above that cost £10,000 a week or more, for the weeks in which they did.",
        ...dearer,
      },
      "cla.high_cost_children": {
        definition:
          "Different children for whom a placement cost £10,000 a week or more for at least one week of the year.",
        ...dearer,
      },
    },
    rules: {
      "CLA-SUM-SPEND-INCOME": {
        version: 2,
        options: {
          left: { add: cla("uasc_grant", "health_income", "education_income", "other_grants", "other_income") },
          right: { add: cla("income") },
          tolerance: 5,
          roundedTo: 1,
        },
      },
      "CLA-YEAR-SPEND-04": { version: 2, fields: cla("health_income", "education_income") },
    },
    indicators: {
      "cla.carers.enquiries-approved": {
        definition:
          "Mainstream households approved ÷ fostering enquiries. Those approved may have enquired the year before.",
      },
      "cla.high-cost-share": {
        definition: "Spend on placements of £10,000 a week or more ÷ gross spend on children looked after.",
      },
      "cla.partner-income-share": { numerator: { add: cla("health_income", "education_income") } },
    },
  },
  remove: {
    questions: cla("partner_income", "reviews_late", "families_results"),
    rules: ["CLA-PART-QUALITY-08"],
    indicators: ["cla.reviews.late-share"],
  },
  add: {
    questions: [
      {
        section: "spend",
        after: "cla.uasc_grant",
        checkedAs: "cla.uasc_grant",
        question: ask.amount(
          "cla.health_income",
          "Income from health",
          "Income from the integrated care board towards placements and support, continuing care and section 117 aftercare included.",
          partOfPartnerIncome,
        ),
      },
      {
        section: "spend",
        after: "cla.health_income",
        checkedAs: "cla.health_income",
        question: ask.amount(
          "cla.education_income",
          "Income from education",
          "Contributions of the high needs block of the Dedicated Schools Grant, or of other education budgets, to placements.",
          partOfPartnerIncome,
        ),
      },
      {
        section: "homes",
        checkedAs: "cla.high_cost_children",
        question: ask.count(
          "cla.unregistered_children",
          "Children in unregistered placements",
          "children",
          "Different children who spent at least one night of the year in a placement that should have been registered with Ofsted and was not.",
          none,
        ),
      },
      {
        section: "quality",
        after: "cla.outside_area",
        checkedAs: "cla.outside_area",
        question: ask.count(
          "cla.far_outside_area",
          "Children far from home and outside the area",
          "children",
          "Those placed outside the council's boundary and more than 20 miles from home.",
        ),
      },
      {
        section: "quality",
        after: "cla.missing",
        checkedAs: "cla.missing",
        question: ask.count(
          "cla.siblings_apart",
          "Children placed apart from siblings",
          "children",
          "Children on 31 March 2026 with a plan to live with a sibling who is looked after, and who do not.",
          none,
        ),
      },
    ],
    rules: [
      part("PART-QUALITY-05", cla("far_outside_area"), cla("outside_area")),
      part("PART-QUALITY-06", cla("far_outside_area"), cla("over_20_miles")),
    ],
    indicators: [
      ofChildren.share(
        "cla.distance.far-outside",
        "Over 20 miles from home and outside the area",
        "Children placed over 20 miles from home and outside the council's boundary ÷ children looked after at 31 March.",
        cla("far_outside_area"),
        { polarity: "lower-is-better" },
      ),
    ],
  },
});
if (!definition.ok) throw new RangeError(definition.problem.message);

/**
 * Children Looked After 2025-26: last year's questions, apart from two under new names, one that is two now, two that are
 * gone and three that are new; high-cost placements begin at twice the fee.
 */
export const cla202526: ClubDefinition = { ...definition.value, version: 7 };
