import * as z from "zod/mini";
import { namesIn, sum } from "../clubs/sum";
import { rowsToCheck } from "./cells-of";
import { defineRule } from "./define-rule";
import { formatFor } from "./format-answer";
import { fieldOf, sumInWords, totalOf } from "./total-of";

/**
 * Flags one of a pair without the other: cost without activity, activity without cost, staff without pay. "Without"
 * means 0 or "not applicable". If either is missing, the check is skipped. Columns of one register are checked row by row.
 */
export const bothOrNeither = defineRule({
  kind: "both-or-neither",
  family: "paired",
  summary: "Pairs are complete: cost with activity, staff with pay.",
  several: (count) => `${count} figures are missing the one that goes with them`,
  explainable: true,
  usesFields: false,
  options: z.strictObject({ left: sum, right: sum }),
  namesIn: ({ left, right }) => ({ sums: [left, right] }),
  message: ({ some, value, none }: { some: string; value: string; none: string }) =>
    `You give ${value} for ${some} but nothing for ${none}: is one missing?`,
  fix: ({ some, none }) => `Fill in ${none}, correct ${some}, or explain why you have one without the other.`,
  check({ club, current, options: { left, right }, report }) {
    for (const row of rowsToCheck(current, [...namesIn(left), ...namesIn(right)])) {
      const leftTotal = totalOf(club, current, left, row);
      const rightTotal = totalOf(club, current, right, row);
      if (leftTotal.value === null) report.skipped(sumInWords(club, left), leftTotal.reason);
      else if (rightTotal.value === null) report.skipped(sumInWords(club, left), rightTotal.reason);
      else if ((leftTotal.value === 0) === (rightTotal.value === 0)) report.passed();
      else {
        const sides = [
          { sum: left, total: leftTotal },
          { sum: right, total: rightTotal },
        ] as const;
        const [some, none] = leftTotal.value === 0 ? [sides[1], sides[0]] : sides;
        const value = formatFor(fieldOf(club, some.sum), some.total.value);
        const someWords = sumInWords(club, some.sum, row === null ? null : some.total);
        report.found(
          [...none.total.cells, ...some.total.cells],
          { some: someWords, value, none: sumInWords(club, none.sum, row === null ? null : none.total) },
          { seen: "nothing", expected: "more than 0", source: `${someWords} is ${value}` },
        );
      }
    }
  },
});
