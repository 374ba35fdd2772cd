import * as z from "zod/mini";
import { defineRule } from "./define-rule";

/** Flags a number that is not whole where whole things are counted. Anything that is not a number is left to other rules. */
export const wholeNumber = defineRule({
  kind: "whole-number",
  family: "range",
  summary: "A count is a whole number.",
  several: (count) => `${count} counts are not whole numbers`,
  explainable: false,
  options: z.strictObject({}),
  message: ({ label, seen }: { label: string; seen: string }) => `${label} should be a whole number, not ${seen}.`,
  fix: () =>
    `Type a whole number. If it is an average or a full-time equivalent, see the definition for where it belongs.`,
  checkCells({ cells, report }) {
    for (const cell of cells) {
      const { value } = cell.answer;
      if (typeof value !== "number") continue;
      if (Number.isInteger(value)) report.passed();
      else report.found([cell], { label: cell.label, seen: String(value) }, { seen: String(value) });
    }
  },
});
