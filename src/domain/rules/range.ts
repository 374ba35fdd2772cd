import * as z from "zod/mini";
import { defineRule } from "./define-rule";
import { formatBare, formatFor } from "./format-answer";
import { isMoreThan } from "./is-more-than";

/** Flags a number below the smallest or above the largest it can be. The limits themselves are allowed. Anything that is not a number is left to other rules. */
export const range = defineRule({
  kind: "range",
  family: "range",
  summary: "A number is between the smallest and the largest it can be.",
  several: (count) => `${count} figures are outside what is possible`,
  explainable: false,
  options: z
    .strictObject({ min: z.optional(z.number()), max: z.optional(z.number()) })
    .check(z.refine(({ min, max }) => min !== undefined || max !== undefined, "give min, max or both"))
    .check(z.refine(({ min, max }) => min === undefined || max === undefined || min <= max, "min is above max")),
  message: ({ label, bare, side, limit, negative }: RangeFacts) =>
    negative === null
      ? `${label} can't be ${side === "below" ? "less" : "more"} than ${limit} (you give ${bare}).`
      : `${label} can't be negative (${negative}).`,
  fix: ({ side }) =>
    side === "below"
      ? `Check the figure and its sign, and correct it.`
      : `Check the figure and its unit, and correct it.`,
  checkCells({ cells, options: { min, max }, report }) {
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
      const bare = formatBare(field, answer.value);
      const negative = isBelow && min === 0 ? bare : null;
      report.found(
        [cell],
        { label: cell.label, bare, side, limit: end, negative },
        { seen, expected, source: "the question's definition" },
      );
    }
  },
});

interface RangeFacts {
  readonly label: string;
  /** The figure without the things counted. */
  readonly bare: string;
  readonly side: "below" | "above";
  readonly limit: string;
  /** The figure without the things counted, if it is negative and the limit is 0. */
  readonly negative: string | null;
}
