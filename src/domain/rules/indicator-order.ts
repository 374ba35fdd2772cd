import * as z from "zod/mini";
import { words } from "../clubs/question";
import { defineRule } from "./define-rule";
import { formatIn } from "./format-answer";
import { indicatorValue, namedIndicator } from "./indicator-value";
import { isMoreThan } from "./is-more-than";

/**
 * Flags an indicator above one it is usually below: own fostering that costs more than independent, residential care
 * that costs more than nursing. It can be true, so we ask rather than refuse. Skipped if either can't be worked out.
 */
export const indicatorOrder = defineRule({
  kind: "indicator-order",
  family: "plausibility",
  summary: "Of two indicators, the one that is usually lower is lower.",
  several: (count) => `${count} pairs of figures are the other way round than usual`,
  explainable: true,
  usesFields: false,
  options: z.strictObject({ lower: words, higher: words }),
  namesIn: ({ lower, higher }) => ({ indicators: [lower, higher] }),
  message: ({
    lower,
    lowerValue,
    higher,
    higherValue,
  }: Record<"lower" | "lowerValue" | "higher" | "higherValue", string>) =>
    `${lower} (${lowerValue}) is more than ${higher} (${higherValue}). It is usually the other way round.`,
  fix: () => `Check that cost and activity are on the right lines. If they are, explain why, with the amount.`,
  check({ club, current, options, report }) {
    const lower = namedIndicator(club, options.lower);
    const higher = namedIndicator(club, options.higher);
    const low = indicatorValue(club, current, lower);
    const high = indicatorValue(club, current, higher);
    if (low.value === null) report.skipped(lower.label, low.reason);
    else if (high.value === null) report.skipped(higher.label, high.reason);
    else if (!isMoreThan(low.value, high.value)) report.passed();
    else {
      const lowerValue = formatIn(lower.unit, low.value, lower.decimals);
      const higherValue = formatIn(higher.unit, high.value, higher.decimals);
      report.found(
        [...low.cells, ...high.cells],
        { lower: lower.label, lowerValue, higher: higher.label, higherValue },
        { subject: lower.id, seen: lowerValue, expected: `at most ${higherValue}`, source: higher.label },
      );
    }
  },
});
