import * as z from "zod/mini";
import { defineRule } from "./define-rule";
import { reportCellFaults, type CellFaultFacts } from "./report-cell-faults";

type TypeFault = "text-in-number" | "excel-error" | "not-a-date" | "not-in-list" | "wrong-type" | "external-link";

const sentences: Record<
  TypeFault,
  { readonly see: (facts: CellFaultFacts) => string; readonly fix: (facts: CellFaultFacts) => string }
> = {
  "text-in-number": {
    see: ({ label, seen }) => `${label} should be a number, not "${seen}".`,
    fix: () => `Type just the number, without words or units.`,
  },
  "excel-error": {
    see: ({ label, seen }) => `${label}: the cell shows the error ${seen} instead of an answer.`,
    fix: () => `Fix the formula, or type the figure.`,
  },
  "not-a-date": {
    see: ({ label, seen }) => `${label} should be a date, not "${seen}".`,
    fix: () => `Type the date as 31/03/2025, with the year in full.`,
  },
  "not-in-list": {
    see: ({ label, seen }) => `${label}: "${seen}" is not on the list.`,
    fix: ({ choices }) => `Choose one of: ${choices.join(", ")}.`,
  },
  "wrong-type": {
    see: ({ label, seen }) => `${label}: ${seen} is neither a number nor text.`,
    fix: () => `Type the answer.`,
  },
  "external-link": {
    see: ({ label }) =>
      `${label}: the answer is a link to another workbook, which the people you send this one to won't have.`,
    fix: ({ repaired }) =>
      repaired === null ? `Type the answer instead of the link.` : `Replace the link with its value, ${repaired}.`,
  },
};

/** Flags a cell that can't be an answer of its question's type, or that depends on another workbook. A blank passes. */
export const cellType = defineRule({
  kind: "cell-type",
  family: "cell type",
  summary:
    "An answer is of the type asked for: a number, a date or a code on the list, with no Excel error and no link.",
  several: (count) => `${count} answers can't be read as what was asked for`,
  explainable: false,
  options: z.strictObject({}),
  message: (facts: CellFaultFacts) => sentences[facts.fault as TypeFault].see(facts),
  fix: (facts) => sentences[facts.fault as TypeFault].fix(facts),
  checkCells: (context) => reportCellFaults(context, Object.keys(sentences) as TypeFault[]),
});
