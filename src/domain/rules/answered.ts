import * as z from "zod/mini";
import { defineRule } from "./define-rule";

interface Facts {
  readonly label: string;
  readonly markers: readonly string[];
  readonly isFigure: boolean;
  readonly isSignOff: boolean;
}

/**
 * Flags a required answer that is blank. Blank is not 0 and not "not applicable": nobody can tell what it means.
 * Fields that are not required, and empty rows of a register, are not looked at. A blank of the sign-off is about the
 * questionnaire as a whole: one signs when one submits, and so no cell is marked for it.
 */
export const answered = defineRule({
  kind: "answered",
  family: "missing",
  summary: "A required answer is not blank: it is a figure, 0 or a marker.",
  explainable: false,
  options: z.strictObject({}),
  message: ({ label, isSignOff }: Facts) =>
    isSignOff
      ? `Not signed off yet: ${label} is blank.`
      : `${label} is blank, which could mean none, not known or forgotten.`,
  fix: ({ markers, isFigure, isSignOff }) =>
    isSignOff
      ? "You do this when you submit."
      : [isFigure ? "Type the figure, or 0 if there was none" : "Fill it in", ...markers].join("; or ") + ".",
  check({ cells, club, report }) {
    const signOff = new Set(club.signOff.map(({ id }) => id));
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
      const isSignOff = signOff.has(field.id) && cell.row === null;
      const facts = { label: cell.label, markers, isFigure, isSignOff };
      report.found([cell], facts, isSignOff ? { place: null } : {});
    }
  },
});
