import * as z from "zod/mini";
import { defineRule } from "./define-rule";
import { reportCellFaults, type CellFaultFacts } from "./report-cell-faults";

type TypeFault = "text-in-number" | "excel-error" | "not-a-date" | "not-in-list" | "wrong-type" | "external-link";

const sentences: Record<
  TypeFault,
  { readonly see: (facts: CellFaultFacts) => string; readonly fix: (facts: CellFaultFacts) => string }
> = {
  "text-in-number": {
    see: ({ label, seen }) => `${label} is the text "${seen}", which can't be counted or compared.`,
    fix: () => `Type the number alone, without words or units.`,
  },
  "excel-error": {
    see: ({ label, seen }) => `${label} shows the error ${seen}, so there is no answer to read.`,
    fix: () => `Mend the formula, or type the figure.`,
  },
  "not-a-date": {
    see: ({ label, seen }) => `${label} is "${seen}", which is not a date.`,
    fix: () => `Type the day as 31/03/2025, with the year in full.`,
  },
  "not-in-list": {
    see: ({ label, seen }) =>
      `${label} is "${seen}", which is not one of its codes, so it can't be grouped with others.`,
    fix: ({ choices }) => `Choose one of: ${choices.join(", ")}.`,
  },
  "wrong-type": {
    see: ({ label, seen }) => `${label} holds ${seen}, which is neither a number nor a text.`,
    fix: () => `Type the answer itself.`,
  },
  "external-link": {
    see: ({ label }) =>
      `${label} is taken from another workbook by a link, which nobody who receives this one can follow.`,
    fix: ({ repaired }) =>
      repaired === null ? `Type the answer instead of the link.` : `Replace the link by its value, ${repaired}.`,
  },
};

/** Flags a cell whose content can't be an answer of its type, or that depends on another workbook. Blank passes. */
export const cellType = defineRule({
  kind: "cell-type",
  family: "cell type",
  summary: "An answer is of its question's type: a number, a date, a code of the list; no Excel error, no link.",
  explainable: false,
  options: z.strictObject({}),
  message: (facts: CellFaultFacts) => sentences[facts.fault as TypeFault].see(facts),
  fix: (facts) => sentences[facts.fault as TypeFault].fix(facts),
  check: (context) => reportCellFaults(context, Object.keys(sentences) as TypeFault[]),
});
