import * as z from "zod/mini";
import { defineRule } from "./define-rule";
import { reportCellFaults, type CellFaultFacts } from "./report-cell-faults";

/** Flags "not applicable" or "not available" where the question does not allow it. */
export const markerAllowed = defineRule({
  kind: "marker-allowed",
  family: "missing",
  summary: `"Not applicable" and "not available" are used only where the question allows them.`,
  several: (count) => `${count} answers should be a figure`,
  explainable: false,
  options: z.strictObject({}),
  message: ({ label, seen }: CellFaultFacts) => `${label} should be a figure, not "${seen}": every authority has one.`,
  fix: () => `Type the figure; if there was none, type 0.`,
  checkCells: (context) => reportCellFaults(context, ["marker-not-allowed"]),
});
