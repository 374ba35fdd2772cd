import * as z from "zod/mini";
import { namesIn, sum } from "../clubs/sum";
import { rowsToCheck } from "./cells-of";
import { defineRule } from "./define-rule";
import { formatBare, formatFor } from "./format-answer";
import { isMoreThan } from "./is-more-than";
import { fieldOf, sumInWords, totalOf } from "./total-of";

/**
 * Flags a part that is more than the whole it belongs to: a numerator above its denominator, income above gross spend,
 * children placed far away above all children placed. Equal is allowed. If either is missing, the check is skipped.
 * Columns of one register are checked row by row.
 */
export const notMoreThan = defineRule({
  kind: "not-more-than",
  family: "paired",
  summary: "A part is not more than its whole: a numerator and its denominator, income and gross.",
  several: (count) => `${count} figures are more than what they are part of`,
  explainable: true,
  usesFields: false,
  options: z.strictObject({ part: sum, whole: sum }),
  namesIn: ({ part, whole }) => ({ sums: [part, whole] }),
  message: ({ part, partBare, whole, wholeBare }: Record<"part" | "partBare" | "whole" | "wholeBare", string>) =>
    `${part} (${partBare}) should not be more than ${whole} (${wholeBare}).`,
  fix: ({ part, whole }) => `Check ${part} and ${whole}, and correct the one that is wrong.`,
  check({ club, current, options: { part, whole }, report }) {
    for (const row of rowsToCheck(current, [...namesIn(part), ...namesIn(whole)])) {
      const partTotal = totalOf(club, current, part, row);
      const wholeTotal = totalOf(club, current, whole, row);
      if (partTotal.value === null) report.skipped(sumInWords(club, part), partTotal.reason);
      else if (wholeTotal.value === null) report.skipped(sumInWords(club, part), wholeTotal.reason);
      else if (!isMoreThan(partTotal.value, wholeTotal.value)) report.passed();
      else {
        const field = fieldOf(club, part) ?? fieldOf(club, whole);
        const [partValue, wholeValue] = [formatFor(field, partTotal.value), formatFor(field, wholeTotal.value)];
        const bare = { partBare: formatBare(field, partTotal.value), wholeBare: formatBare(field, wholeTotal.value) };
        const names = {
          part: sumInWords(club, part, row === null ? null : partTotal),
          whole: sumInWords(club, whole, row === null ? null : wholeTotal),
        };
        report.found(
          [...partTotal.cells, ...wholeTotal.cells],
          { ...names, ...bare },
          { seen: partValue, expected: `at most ${wholeValue}`, source: names.whole },
        );
      }
    }
  },
});
