import * as z from "zod/mini";
import { defineRule } from "./define-rule";
import { reportCellFaults, type CellFaultFacts } from "./report-cell-faults";

/** Flags an answer's cell that is merged with others: merged cells keep only one answer, and the others are lost. */
export const mergedCells = defineRule({
  kind: "merged-cells",
  family: "template",
  summary: "No answer's cell is merged with other cells.",
  several: (count) => `${count} answers are in merged cells`,
  explainable: false,
  options: z.strictObject({}),
  message: ({ label }: CellFaultFacts) =>
    `The cell for ${label} is merged with other cells, so we can't tell which answer belongs to it.`,
  fix: () => `Select the cell, choose Unmerge Cells, and check the answers around it.`,
  checkCells: (context) => reportCellFaults(context, ["merged"]),
});
