import type { Indicator } from "../release/indicator";
import type { ChartAxis } from "./chart-spec";
import { labelFormatOf } from "./label-format-of";
import { stepFor } from "./step-for";
import { tickFormatOf } from "./tick-format-of";
import { unitInWords } from "./unit-in-words";

/** The value axis for these figures of an indicator. */
export function valueAxis(
  indicator: Pick<Indicator, "unit" | "decimals">,
  figures: readonly (number | null)[],
): ChartAxis {
  const known = figures.filter((value) => value !== null);
  const [lowest, highest] = [Math.min(0, ...known), Math.max(0, ...known)];
  const step = stepFor(highest - lowest);
  // Excel would go on to 150%, which no share can be; a label needs less room than that above 100%.
  const isShareUpToAll = indicator.unit === "%" && highest > 80 && highest <= 100;
  return {
    title: unitInWords(indicator.unit),
    numberFormat: labelFormatOf(indicator, Math.max(highest, -lowest)),
    tickFormat: tickFormatOf(indicator, step, Math.max(highest, -lowest)),
    minimum: lowest < 0 ? null : 0,
    ...(isShareUpToAll && { maximum: 120 }),
    step,
  };
}
