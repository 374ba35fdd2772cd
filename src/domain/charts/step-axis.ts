import { exactDifference } from "../exact-difference";
import type { Indicator } from "../release/indicator";
import type { Step } from "../statistics/steps-between";
import type { ChartAxis } from "./chart-spec";
import { numberFormatOf } from "./number-format-of";
import { signedFormat } from "./signed-format";
import { valueAxis } from "./value-axis";

/**
 * The axis of steps that lead from one amount to another. It shows how far they are from the first amount: beside the
 * amounts themselves the steps would be too short to see, and on an axis that doesn't begin at 0 bars would mislead.
 */
export function stepAxis(
  indicator: Pick<Indicator, "unit" | "decimals">,
  start: number,
  steps: readonly Step[],
): ChartAxis {
  const axis = valueAxis(
    indicator,
    steps.map(({ to }) => exactDifference(to, start)),
  );
  const full = numberFormatOf(indicator);
  return { ...axis, numberFormat: full, tickFormat: signedFormat(axis.tickFormat), minimum: null };
}
