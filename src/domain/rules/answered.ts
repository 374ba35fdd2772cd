import * as z from "zod/mini";
import { defineRule } from "./define-rule";

/**
 * Flags a required answer that is blank. Blank is not 0 and not "not applicable": nobody can tell what it means.
 * Fields that are not required, and empty rows of a register, are not looked at.
 */
export const answered = defineRule({
  kind: "answered",
  family: "missing",
  summary: "A required answer is not blank: it is a figure, 0 or a marker.",
  explainable: false,
  options: z.strictObject({}),
  message: ({ label }: { label: string; markers: readonly string[]; isFigure: boolean }) =>
    `${label} is blank, which could mean none, not known or forgotten.`,
  fix: ({ markers, isFigure }) =>
    [isFigure ? "Type the figure, or 0 if there was none" : "Fill it in", ...markers].join("; or ") + ".",
  check({ cells, report }) {
    for (const cell of cells) {
      const { field, answer } = cell;
      if (!field.required) continue;
      if (answer.holds !== "blank") {
        report.passed();
        continue;
      }
      const markers = [
        ...(field.notApplicable ? [`type "not applicable" if you have none of this`] : []),
        ...(field.notAvailable ? [`type "not available" if you have it and can't say how much`] : []),
      ];
      const isFigure = ["amount", "count", "decimal", "percent"].includes(field.type);
      report.found([cell], { label: cell.label, markers, isFigure });
    }
  },
});
