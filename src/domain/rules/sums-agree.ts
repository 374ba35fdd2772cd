import * as z from "zod/mini";
import type { ClubDefinition } from "../clubs/club-definition";
import { findField, findRegister, ownerOf } from "../clubs/find-field";
import { namesIn, sum, type Sum } from "../clubs/sum";
import type { Answers } from "../questionnaire/answer";
import { filledRowsOf, rowsToCheck } from "./cells-of";
import { defineRule } from "./define-rule";
import { formatBare, formatFor } from "./format-answer";
import { isMoreThan } from "./is-more-than";
import { fieldOf, sumInWords, totalOf } from "./total-of";

/** From this many figures on, a sum is not named by all of them. */
const manyParts = 3;

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
  message: ({ left, right, leftValue, leftBare, rightBare, difference, parts, isCount, empty }: SumFacts) => {
    if (empty !== null) return `The table "${empty}" is empty, but ${right} is ${rightBare}.`;
    if (isCount) return `You list ${leftValue} but state ${rightBare}.`;
    return parts === null
      ? `${left} is ${leftBare}, but ${right} is ${rightBare}: a difference of ${difference}.`
      : `The ${parts} figures that make up ${right} add up to ${leftBare}, not ${rightBare}: a difference of ${difference}.`;
  },
  fix: ({ left, right, isRounding, isStated, parts, empty }) => {
    if (empty !== null)
      return isStated
        ? `Fill in one row for each, or change ${right} to 0 if there are none.`
        : "Fill in one row for each, or, if there are none, put 0 in the answers that it should agree with.";
    if (isRounding) return "Correct the figures, or explain that each was rounded.";
    return parts === null
      ? `Check ${left} and ${right}, and correct the one that is wrong.`
      : "Check the figures and their total, and correct the one that is wrong.";
  },
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
      const bare = (value: number) => formatBare(field, value);
      const isStated = isQuestion(club, right);
      const isCount = isStated && field !== null && isRowCount(left);
      report.found(
        [...rightTotal.cells, ...leftTotal.cells],
        {
          ...words,
          leftValue: format(leftTotal.value),
          leftBare: bare(leftTotal.value),
          rightBare: bare(rightTotal.value),
          difference: bare(difference),
          isRounding,
          isCount,
          isStated,
          empty: emptyRegister(club, current, left),
          parts: isStated && left.subtract.length === 0 && left.add.length >= manyParts ? left.add.length : null,
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

/** The label of the register that a sum is of, if it has no rows: that nothing adds up comes of that. Otherwise null. */
function emptyRegister(club: ClubDefinition, current: Answers, sum: Sum): string | null {
  const [owner = "", ...others] = new Set(namesIn(sum).map(ownerOf));
  const table = others.length > 0 ? undefined : current.registers[owner];
  return table === undefined || filledRowsOf(table).length > 0 ? null : (findRegister(club, owner)?.label ?? null);
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
  readonly right: string;
  readonly leftValue: string;
  /** Without the things counted. */
  readonly leftBare: string;
  readonly rightBare: string;
  readonly difference: string;
  readonly isRounding: boolean;
  /** Whether the left side counts rows and the right side states how many there are. */
  readonly isCount: boolean;
  /** Whether the right side is the answer to a single question. */
  readonly isStated: boolean;
  /** The label of the left side's register, if that has no rows; otherwise null. */
  readonly empty: string | null;
  /** How many figures the left side adds up, if they are too many to name and the right side is one answer; else null. */
  readonly parts: number | null;
}
