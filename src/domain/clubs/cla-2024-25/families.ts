import { ask } from "../authoring/ask";
import type { SectionInput } from "../club-definition";

const none = { notApplicable: true };

/** Help for whole families: Supporting Families, once the troubled families programme. */
export const families: SectionInput = {
  id: "families",
  label: "Supporting Families",
  guidance:
    "The national programme was called troubled families until 2021. Count families with a worker and a plan for the whole family, whatever the service is called with you.",
  questions: [
    ask.count(
      "cla.families_opening",
      "Families helped at the start of the year",
      "families",
      "Families with a lead worker and a whole-family plan open on 31 March 2024.",
      { priorYear: null },
    ),
    ask.count(
      "cla.families_started",
      "Families who started",
      "families",
      "Families whose plan was opened from April 2024 to March 2025.",
    ),
    ask.count(
      "cla.families_ended",
      "Families who ended",
      "families",
      "Families whose plan was closed in the year, for whatever reason.",
    ),
    ask.count("cla.families", "Families helped at 31 March", "families", "Families with a plan open on 31 March 2025."),
    ask.count(
      "cla.families_outcomes",
      "Families with lasting outcomes",
      "families",
      "Those of the families who ended whose needs had all been met for the time your outcomes plan asks for.",
    ),
    ask.count(
      "cla.families_children",
      "Children in families helped",
      "children",
      "Children under 18 in the families helped at any time in the year.",
    ),
    ask.count(
      "cla.families_children_started",
      "Children in families helped who came into care",
      "children",
      "Those of the children in families helped who started to be looked after while the plan was open or within the year after, by 31 March 2025.",
      none,
    ),
    ask.amount(
      "cla.families_spend",
      "Spend on families helped",
      "Gross spend of the year on lead workers, their managers, commissioned help and data work. Section 251 has it within family support (total 3.4.6).",
      none,
    ),
    ask.amount(
      "cla.supporting_families_grant",
      "Supporting Families grant",
      "Supporting Families grant of 2024-25, without what was paid by results.",
      none,
    ),
    ask.amount(
      "cla.families_results",
      "Paid by results for families",
      "What the programme paid for families of 2024-25 with lasting outcomes, by results.",
      none,
    ),
    ask.decimal(
      "cla.families_staff",
      "Lead workers",
      "full-time equivalents",
      "Average full-time equivalent lead workers in post.",
      none,
    ),
  ],
};
