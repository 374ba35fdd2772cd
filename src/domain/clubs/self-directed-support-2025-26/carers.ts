import { ask } from "../authoring/ask";
import { askGrid } from "../authoring/ask-grid";
import type { SectionInput } from "../club-definition";
import { ages } from "./reasons";

const none = { notApplicable: true };

/** Carers by age and what they got. */
export const support = askGrid({
  prefix: "sds",
  label: "Carers by age",
  rows: ages.map(({ id, label }) => ({ id: `carers_${id}`, label })),
  columns: (
    [
      ["dp_only", "Direct payment only", "who got a direct payment and nothing else"],
      ["dp_part", "Part direct payment", "who got a direct payment beside other support"],
      ["managed", "Managed budget", "whose personal budget the council managed"],
      ["commissioned", "No budget", "who got support that the council arranged, without a personal budget"],
      ["advice", "Advice only", "who got information and advice, and no support that is paid for"],
    ] as const
  ).map(([id, heading, who]) => ({
    id,
    label: heading,
    ask: (questionId: string, row: { readonly label: string }) =>
      ask.count(
        questionId,
        `Carers, ${heading.toLowerCase()}: ${row.label}`,
        "carers",
        `Carers aged ${row.label} whom you supported from April 2025 to March 2026 and ${who}.`,
        none,
      ),
  })),
  whole: {
    id: "all",
    ask: (id, row) =>
      ask.count(
        id,
        `All carers: ${row.label}`,
        "carers",
        `Carers aged ${row.label} whom you supported from April 2025 to March 2026, each once.`,
      ),
  },
});

/** Carers who are supported in their own right, and their direct payments. */
export const carers: SectionInput = {
  id: "carers",
  label: "Carers",
  guidance:
    "Carers of adults who were supported in their own right in the year, by the carer's age, as in the client level data collection. A carer who got several things counts once, where most was spent.",
  questions: [
    ...support.questions,
    ask.count(
      "sds.carers_assessed",
      "Carers assessed",
      "carers",
      "Carers whose own needs were assessed or reviewed from April 2025 to March 2026, on their own or together with the person they care for.",
    ),
    ask.count(
      "sds.carers_one_off",
      "Carers paid once",
      "carers",
      "Those of the carers with a direct payment who got a single payment, as for a break or equipment, and no regular one.",
      none,
    ),
    ask.amount(
      "sds.carers_most",
      "Most a carer is paid once",
      "The largest single direct payment to a carer that your policy allows without further approval.",
      none,
    ),
  ],
  grids: [support.layout],
};
