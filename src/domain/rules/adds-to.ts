import * as z from "zod/mini";
import { namesIn, sum, type Sum } from "../clubs/sum";
import { rowsToCheck } from "./cells-of";
import { defineRule } from "./define-rule";
import { formatBare } from "./format-answer";
import { isMoreThan } from "./is-more-than";
import { fieldOf, sumInWords, totalOf } from "./total-of";

/**
 * Flags parts that don't add up to what they always must, such as shares that come to 90 % instead of 100 %. "Not
 * applicable" counts as 0; if anything else is missing, the check is skipped. Columns of one register are checked row by
 * row.
 */
export const addsTo = defineRule({
  kind: "adds-to",
  family: "arithmetic",
  summary: "Parts add up to what they always must: shares to 100 %.",
  several: (count) => `${count} sets of shares don't add up`,
  explainable: false,
  usesFields: false,
  options: z.strictObject({
    parts: sum,
    /** What they add up to: 100 for shares in per cent. */
    whole: z._default(z.number(), 100),
    /** A difference of up to this much is not a finding: three shares of 33.3 % come to 99.9 %. */
    tolerance: z._default(z.number().check(z.nonnegative()), 0.1),
  }),
  namesIn: ({ parts }: { parts: Sum }) => ({ sums: [parts] }),
  message: ({ parts, seen, whole }: Record<"parts" | "seen" | "whole", string>) =>
    `${parts} add up to ${seen}, not ${whole}.`,
  fix: ({ parts }) => `Check ${parts}, and correct what is wrong. A part that pays nothing is 0.`,
  check({ club, current, options: { parts, whole, tolerance }, report }) {
    const field = fieldOf(club, parts);
    for (const row of rowsToCheck(current, namesIn(parts))) {
      const total = totalOf(club, current, parts, row);
      if (total.value === null) {
        report.skipped(sumInWords(club, parts), total.reason);
        continue;
      }
      if (!isMoreThan(Math.abs(total.value - whole), tolerance)) {
        report.passed();
        continue;
      }
      const seen = formatBare(field, total.value);
      const expected = formatBare(field, whole);
      report.found(
        total.cells,
        { parts: sumInWords(club, parts, row === null ? null : total), seen, whole: expected },
        { seen, expected, source: "what the parts always come to" },
      );
    }
  },
});
