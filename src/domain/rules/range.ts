import * as z from "zod/mini";
import { defineRule } from "./define-rule";
import { formatFor } from "./format-answer";
import { isMoreThan } from "./is-more-than";

/** Flags a number below the least or above the most it can be. Both limits are allowed; what is no number passes by. */
export const range = defineRule({
  kind: "range",
  family: "range",
  summary: "A number lies between the least and the most it can be.",
  explainable: false,
  options: z
    .strictObject({ min: z.optional(z.number()), max: z.optional(z.number()) })
    .check(z.refine(({ min, max }) => min !== undefined || max !== undefined, "give min, max or both"))
    .check(z.refine(({ min, max }) => min === undefined || max === undefined || min <= max, "min is above max")),
  message: ({ label, seen, side, limit }: { label: string; seen: string; side: "below" | "above"; limit: string }) =>
    `${label} is ${seen}, ${side} ${limit}, the ${side === "below" ? "least" : "most"} it can be.`,
  fix: ({ side }) =>
    side === "below"
      ? `Check the sign and the figure, and correct it.`
      : `Check the figure and its unit, and correct it.`,
  check({ cells, options: { min, max }, report }) {
    for (const cell of cells) {
      const { field, answer } = cell;
      if (typeof answer.value !== "number") continue;
      const isBelow = isMoreThan(min ?? -Infinity, answer.value);
      const isAbove = isMoreThan(answer.value, max ?? Infinity);
      const limit = isBelow ? min : isAbove ? max : undefined;
      if (limit === undefined) {
        report.passed();
        continue;
      }
      const side = isBelow ? "below" : "above";
      const [seen, end] = [formatFor(field, answer.value), formatFor(field, limit)];
      const expected = `${side === "below" ? "at least" : "at most"} ${end}`;
      report.found(
        [cell],
        { label: cell.label, seen, side, limit: end },
        { seen, expected, source: "the question's definition" },
      );
    }
  },
});
