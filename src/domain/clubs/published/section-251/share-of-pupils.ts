import type { Indicator } from "../../../release/indicator";
import { shareOf, type Measure } from "../indicator-kinds";

const noParts = "the pupils above and below the line are not published beside the figures.";

/** A share of pupils, or of their time, in per cent. */
export function shareOfPupils(decimals: number, measure: Measure, numerator: string, denominator: string): Indicator {
  return shareOf(decimals, { ...measure, numerator, denominator, parts: noParts });
}
