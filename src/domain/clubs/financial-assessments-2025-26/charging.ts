import { ask } from "../authoring/ask";
import { askGrid } from "../authoring/ask-grid";
import type { SectionInput } from "../club-definition";

const none = { notApplicable: true };
const week = { ...none, unit: "GBP per week" };

/** What is charged for, and how. */
export const services = askGrid({
  prefix: "fa",
  label: "Service",
  rows: [
    { id: "homecare", label: "homecare" },
    { id: "day_care", label: "day care" },
    { id: "transport", label: "transport" },
    { id: "extra_care", label: "extra care housing" },
    { id: "telecare", label: "telecare" },
    { id: "carers", label: "support for carers" },
  ],
  columns: [
    {
      id: "price",
      label: "Priced at",
      ask: (id, { label }) =>
        ask.choice(
          id,
          `Price: ${label}`,
          ["Full cost", "Below cost", "Flat rate", "Free", "Not offered"],
          `What ${label} counts as in the charge: what it costs, less than that, one rate for all, or nothing.`,
        ),
    },
    {
      id: "means",
      label: "By assessment",
      ask: (id, { label }) =>
        ask.choice(
          id,
          `By assessment: ${label}`,
          ["Yes", "No"],
          `Whether what a client pays for ${label} depends on the financial assessment; no where it is free or not offered.`,
        ),
    },
  ],
  adds: "nothing",
});

/** The council's policy, where the law leaves a choice. */
export const charging: SectionInput = {
  id: "charging",
  label: "Charging policy",
  guidance:
    "The policy that was in force on 31 March 2026, for care outside care homes unless a question says otherwise.",
  questions: [
    ...services.questions,
    {
      id: "fa.share_taken",
      label: "Share of spare income taken",
      definition: "How much of a client's income above the minimum income guarantee and allowances may be charged.",
      type: "percent",
      unit: "%",
      notAvailable: true,
    },
    ask.amount(
      "fa.most_charged",
      "Most charged a week",
      "The most that a client can be charged a week for care outside care homes; not applicable if there is no limit.",
      week,
    ),
    ask.amount(
      "fa.disability_standard",
      "Standard disability allowance",
      "What is allowed a week for disability-related expenses without receipts; not applicable if there is no standard.",
      week,
    ),
    ask.amount(
      "fa.arranging_fee",
      "Fee for arranging care",
      "What a client who pays the full cost is charged once for arranging care, in the first year.",
      none,
    ),
    ask.choice(
      "fa.disability_how",
      "Allowing for disability expenses",
      ["Standard", "Receipts", "Either", "None"],
      "How disability-related expenses are allowed for: a standard amount, by receipts, or the client may choose.",
    ),
    ask.choice(
      "fa.higher_benefits",
      "Higher disability benefits count",
      ["In full", "Lower rate", "Not at all"],
      "Whether the higher rate of attendance allowance and of disability benefits counts as income.",
    ),
    ask.choice(
      "fa.charged_from",
      "Charges begin",
      ["First day", "Notice", "Set delay"],
      "Whether a client is charged from the first day of care, from the notice, or after a set time.",
    ),
    ask.choice(
      "fa.couples",
      "Couples are offered",
      ["Better of two", "Single only", "On request"],
      "Whether a client with a partner is assessed both ways and pays the lower charge.",
    ),
  ],
  grids: [services.layout],
};
