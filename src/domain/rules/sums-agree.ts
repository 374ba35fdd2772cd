import * as z from "zod/mini";
import type { ClubDefinition } from "../clubs/club-definition";
import { findField } from "../clubs/find-field";
import { namesIn, sum, type Sum } from "../clubs/sum";
import { rowsToCheck } from "./cells-of";
import { defineRule } from "./define-rule";
import { formatBare, formatFor } from "./format-answer";
import { isMoreThan } from "./is-more-than";
import { fieldOf, sumInWords, totalOf } from "./total-of";

/**
 * Flags two sums that should be the same but differ by more than the tolerance: the parts and the total; gross less
 * income and net; opening plus starts less ceases and closing; the total of a register and the summary.
 *
 * If every field is a column of one register, each row is checked; otherwise columns are totalled. "Not applicable"
 * counts as 0; if anything else is missing, the check is skipped. An explanation may answer only a difference that could
 * come from rounding each figure, unless the club's rule says otherwise.
 */
export const sumsAgree = defineRule({
  kind: "sums-agree",
  family: "arithmetic",
  summary: "Two sums that should be the same are the same: parts and total; opening, starts, ceases and closing.",
  several: (count) => `${count} totals don't agree with their parts`,
  explainable: false,
  usesFields: false,
  options: z.strictObject({
    left: sum,
    right: sum,
    /** A difference of up to this much is not a finding. */
    tolerance: z._default(z.number().check(z.nonnegative()), 0),
    /** What each figure was rounded to, e.g. 1 or 1,000; 0 if figures are exact. */
    roundedTo: z._default(z.number().check(z.nonnegative()), 0),
  }),
  namesIn: ({ left, right }) => ({ sums: [left, right] }),
  message: ({ left, leftValue, right, rightValue, difference, stated }: SumFacts) =>
    stated === null
      ? `${left} comes to ${leftValue}, but ${right} comes to ${rightValue}: a difference of ${difference}. They should be the same.`
      : `You list ${leftValue} but state ${stated}.`,
  fix: ({ left, right, isRounding }) =>
    isRounding
      ? `Correct the figures, or explain that each was rounded.`
      : `Check ${left} and ${right}, and correct the one that is wrong.`,
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
          stated:
            field !== null && isRowCount(left) && isQuestion(club, right) ? formatBare(field, rightTotal.value) : null,
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

/** Whether a sum only counts the rows of a register, all of them. */
function isRowCount({ add, subtract }: Sum): boolean {
  const [part] = add;
  const isAll = typeof part === "object" && "rowsOf" in part && part.where === undefined;
  return isAll && add.length + subtract.length === 1;
}

/** Whether a sum is the answer to a single question. */
function isQuestion(club: ClubDefinition, { add, subtract }: Sum): boolean {
  const [part] = add;
  return typeof part === "string" && findField(club, part)?.register === null && add.length + subtract.length === 1;
}

/** Subtracting one large sum from another leaves a rounding error that is large beside a small difference. */
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
  /** The right side without its unit, if the left one counts rows and the right one states how many; else null. */
  readonly stated: string | null;
}
