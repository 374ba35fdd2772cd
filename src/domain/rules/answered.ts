import * as z from "zod/mini";
import { defineRule } from "./define-rule";

interface Facts {
  readonly label: string;
  readonly markers: readonly string[];
  readonly isFigure: boolean;
  readonly isSignOff: boolean;
}

/**
 * Flags a required answer that is blank. Blank is not 0 and not "not applicable": we can't tell what it means. Fields
 * that are not required and empty rows of a register are not checked. A blank sign-off marks no cell: it is about the
 * whole questionnaire, which is signed off when it is submitted.
 */
export const answered = defineRule({
  kind: "answered",
  family: "missing",
  summary: "A required answer is not blank: it is a figure, 0 or a marker.",
  several: (count) => `${count} questions are not answered yet`,
  explainable: false,
  options: z.strictObject({}),
  message: ({ label, isSignOff }: Facts) =>
    isSignOff ? `Not signed off yet (${label}): you do this when you submit.` : `${label}: not answered yet.`,
  fix: ({ markers, isFigure, isSignOff }) =>
    isSignOff
      ? "Submit will ask you for it."
      : [isFigure ? "Type the figure, or 0 if there was none." : "Fill it in.", ...markers].join(" "),
  checkCells({ cells, club, report }) {
    const signOff = new Set(club.signOff.map(({ id }) => id));
    for (const cell of cells) {
      const { field, answer } = cell;
      if (!field.required) continue;
      if (answer.holds !== "blank") {
        report.passed();
        continue;
      }
      const markers = [
        ...(field.notApplicable ? [`If you have none of this, type "not applicable".`] : []),
        ...(field.notAvailable ? [`If you have it but can't say how much, type "not available".`] : []),
      ];
      const isFigure = ["amount", "count", "decimal", "percent"].includes(field.type);
      const isSignOff = signOff.has(field.id) && cell.row === null;
      const facts = { label: cell.label, markers, isFigure, isSignOff };
      report.found([cell], facts, isSignOff ? { place: null } : {});
    }
  },
});
