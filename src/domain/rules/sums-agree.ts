import * as z from "zod/mini";
import { namesIn, sum } from "../clubs/sum";
import { rowsToCheck } from "./cells-of";
import { defineRule } from "./define-rule";
import { formatFor } from "./format-answer";
import { isMoreThan } from "./is-more-than";
import { fieldOf, sumInWords, totalOf } from "./total-of";

/**
 * Flags two sums that should be the same and differ by more than the tolerance: parts and total, gross less income and
 * net, opening plus starts less ceases and closing, the total of a register and the summary.
 *
 * Where every field is a column of one register, each row is checked; otherwise columns are totalled. "Not applicable"
 * counts as nothing; where anything else is missing the check is skipped. An explanation may answer a difference that
 * rounding each figure could make, and no other, unless the club's rule says otherwise.
 */
export const sumsAgree = defineRule({
  kind: "sums-agree",
  family: "arithmetic",
  summary: "Two sums that should be the same are: parts and total, opening, starts, ceases and closing.",
  explainable: false,
  usesFields: false,
  options: z.strictObject({
    left: sum,
    right: sum,
    /** A difference up to this is no finding. */
    tolerance: z._default(z.number().check(z.nonnegative()), 0),
    /** What each figure was rounded to, e.g. 1 or 1,000; 0 where figures are exact. */
    roundedTo: z._default(z.number().check(z.nonnegative()), 0),
  }),
  namesIn: ({ left, right }) => ({ sums: [left, right] }),
  message: ({ left, leftValue, right, rightValue, difference }: SumFacts) =>
    `${left} comes to ${leftValue}, but ${right} comes to ${rightValue}: a difference of ${difference}. They should be the same.`,
  fix: ({ left, right, isRounding }) =>
    isRounding
      ? `Correct the figures, or say that each was rounded.`
      : `Check ${left} and ${right} one by one, and correct the one that is wrong.`,
  check({ club, current, options: { left, right, tolerance, roundedTo }, report }) {
    const field = fieldOf(club, left) ?? fieldOf(club, right);
    for (const row of rowsToCheck(current, [...namesIn(left), ...namesIn(right)])) {
      const leftTotal = totalOf(club, current, left, row);
      const rightTotal = totalOf(club, current, right, row);
      const about = `${sumInWords(club, left)} = ${sumInWords(club, right)}`;
      if (leftTotal.value === null) {
        report.skipped(about, leftTotal.reason);
        continue;
      }
      if (rightTotal.value === null) {
        report.skipped(about, rightTotal.reason);
        continue;
      }
      const difference = Math.abs(leftTotal.value - rightTotal.value);
      if (!isMoreThan(difference, tolerance + noiseOf(leftTotal.value, rightTotal.value))) {
        report.passed();
        continue;
      }
      const words = {
        left: sumInWords(club, left, row === null ? null : leftTotal),
        right: sumInWords(club, right, row === null ? null : rightTotal),
      };
      const isRounding = !isMoreThan(difference, ((leftTotal.terms + rightTotal.terms) * roundedTo) / 2);
      const format = (value: number) => formatFor(field, value);
      report.found(
        [...rightTotal.cells, ...leftTotal.cells],
        {
          ...words,
          leftValue: format(leftTotal.value),
          rightValue: format(rightTotal.value),
          difference: format(difference),
          isRounding,
        },
        {
          seen: format(rightTotal.value),
          expected: format(leftTotal.value),
          source: words.left,
          explainable: isRounding,
        },
      );
    }
  },
});

/** Subtracting two large sums leaves the noise of large numbers on a small difference. */
function noiseOf(left: number, right: number): number {
  return 1e-12 * Math.max(Math.abs(left), Math.abs(right));
}

interface SumFacts {
  readonly left: string;
  readonly leftValue: string;
  readonly right: string;
  readonly rightValue: string;
  readonly difference: string;
  readonly isRounding: boolean;
}
