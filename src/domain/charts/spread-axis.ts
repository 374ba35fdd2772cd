import type { Indicator } from "../release/indicator";
import type { ChartAxis } from "./chart-spec";
import { labelFormatOf } from "./label-format-of";
import { stepFor } from "./step-for";
import { tickFormatOf } from "./tick-format-of";

/** The share of the span that is left free at either end, so that no point is on the edge. */
const room = 0.05;

const mostSteps = 5;

/**
 * An axis for points, which need not begin at 0 because no length is compared: a little longer than from the lowest to
 * the highest of these figures. It does begin at 0 if that is about as long.
 *
 * @param title what it shows, with the unit
 */
export function spreadAxis(
  indicator: Pick<Indicator, "unit" | "decimals">,
  figures: readonly number[],
  title: string,
): ChartAxis {
  const [lowest, highest] = figures.length === 0 ? [0, 0] : [Math.min(...figures), Math.max(...figures)];
  // All the same figure: as much room as it is long, or any where it is 0.
  const span = highest - lowest || Math.abs(highest) || 1;
  const isFromZero = lowest >= 0 && lowest <= span / 2;
  const step = stepFor(isFromZero ? highest || span : span, mostSteps) ?? 1;
  const down = isFromZero ? 0 : Math.floor((lowest - room * span) / step);
  const minimum = exact(lowest >= 0 ? Math.max(0, down) : down, step);
  const maximum = exact(Math.ceil((highest + room * span) / (step / 2)), step / 2);
  const longest = Math.max(Math.abs(minimum), Math.abs(maximum));
  return {
    title,
    numberFormat: labelFormatOf(indicator, longest),
    tickFormat: tickFormatOf(indicator, step, longest),
    minimum,
    maximum,
    step,
  };
}

/** So many steps, without the digits that a binary fraction adds. */
function exact(steps: number, step: number): number {
  return Number((steps * step).toPrecision(12));
}
