import * as z from "zod/mini";
import { defineRule } from "./define-rule";
import { reportCellFaults, type CellFaultFacts } from "./report-cell-faults";

type FormFault = "number-as-text" | "date-as-text" | "stray-spaces" | "formula";

const sentences: Record<
  FormFault,
  { readonly see: (facts: CellFaultFacts) => string; readonly fix: (facts: CellFaultFacts) => string }
> = {
  "number-as-text": {
    see: ({ label, seen }) => `${label}: "${seen}" is stored as text, so Excel leaves it out of totals.`,
    fix: ({ repaired }) => `Change it to the number ${repaired}.`,
  },
  "date-as-text": {
    see: ({ label, seen }) => `${label}: "${seen}" is stored as text, so Excel doesn't treat it as a date.`,
    fix: ({ repaired }) => `Change it to the date ${repaired}.`,
  },
  "stray-spaces": {
    see: ({ label, seen }) =>
      `${label}: there are spaces before or after "${seen}", so it may not match the same text elsewhere.`,
    fix: () => `Remove the spaces.`,
  },
  formula: {
    see: ({ label }) => `${label}: the answer is a formula, so it could change after you have checked it.`,
    fix: ({ repaired }) =>
      repaired === null
        ? `Type the answer instead of the formula.`
        : `Replace the formula with its value, ${repaired}.`,
  },
};

/** Flags an answer that is right but stored in the wrong form; each can be fixed with one click. A blank passes. */
export const cellForm = defineRule({
  kind: "cell-form",
  family: "cell form",
  summary: "Answers are stored properly: no numbers or dates as text, no stray spaces, no formulas.",
  several: (count) => `${count} answers have a formula, stray spaces or the wrong cell format`,
  explainable: false,
  options: z.strictObject({}),
  message: (facts: CellFaultFacts) => sentences[facts.fault as FormFault].see(facts),
  fix: (facts) => sentences[facts.fault as FormFault].fix(facts),
  checkCells: (context) => reportCellFaults(context, Object.keys(sentences) as FormFault[]),
});
