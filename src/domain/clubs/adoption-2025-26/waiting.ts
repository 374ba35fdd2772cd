import { ask } from "../authoring/ask";
import type { SectionInput } from "../club-definition";

const none = { notApplicable: true };

const sufficiency = ["Far too few", "Too few", "Enough", "Plenty"];

/** Approved adopters who wait for a child, whether there are enough of them, and other adoptions. */
export const waiting: SectionInput = {
  id: "waiting",
  label: "Approved adopters",
  guidance:
    "Households approved to adopt and not yet matched with a child, counted as on the sheet before. Step-parents and adoptions from abroad are asked for at the end and counted nowhere else.",
  questions: [
    ask.count(
      "adoption.ready_opening",
      "Households waiting at the start of the year",
      "households",
      "Approved households with whom no child was placed and who had no match on 31 March 2025.",
      { priorYear: null },
    ),
    ask.count(
      "adoption.ready_matched",
      "Households matched",
      "households",
      "Approved households matched in the year with at least one child, of your council or another.",
    ),
    ask.count(
      "adoption.ready_left",
      "Households that left",
      "households",
      "Approved households that withdrew, or whose approval ended, in the year without a match.",
    ),
    ask.count(
      "adoption.ready",
      "Households waiting at 31 March",
      "households",
      "Approved households with whom no child was placed and who had no match on 31 March 2026.",
    ),
    ask.count(
      "adoption.ready_long",
      "Households waiting for a year",
      "households",
      "Those of the approved households waiting on 31 March 2026 that had been approved a year before or earlier.",
    ),
    ask.count(
      "adoption.ready_siblings",
      "Households open to siblings",
      "households",
      "Those of the approved households waiting on 31 March 2026 that would take two or more children together.",
    ),
    ...(
      [
        ["young", "children under 2"],
        ["older", "children of 5 and over"],
        ["siblings", "groups of siblings"],
        ["minority", "ethnic minorities"],
        ["disabled", "disabled children"],
      ] as const
    ).map(([id, words]) =>
      ask.likert(
        `adoption.enough_${id}`,
        `Enough adopters for ${words}`,
        sufficiency,
        `Whether you could find enough adopters for ${words} over the year, your own agency's and others'.`,
        { guidance: "The view of those who find families day by day." },
      ),
    ),
    ask.count(
      "adoption.step_parents",
      "Adoptions by step-parents",
      "households",
      "Households for whose application to adopt a partner's child you wrote the court's report in the year.",
      none,
    ),
    ask.count(
      "adoption.from_abroad",
      "Households adopting from abroad",
      "households",
      "Households approved in the year to adopt a child from another country.",
      none,
    ),
  ],
};
