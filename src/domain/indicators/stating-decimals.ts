import { isLargeSum } from "../charts/is-large-sum";
import type { Indicator } from "../release/indicator";

/** "£149.4m", as at the bars of a chart. */
const ofMillions = -5;
const ofThousands = -3;

/** With how many decimals figures may be said, below zero for £m and £k. */
export interface StatingDecimals {
  /** How figures of this size are usually said. */
  readonly usual: number;
  /** The one to prefer first; at least one. */
  readonly candidates: readonly number[];
}

/**
 * With how many decimals two figures, and the gap between them, may be said. Never with parts of a penny, with pence where
 * the indicator is in whole pounds, or with more than one decimal more of anything else.
 */
export function statingDecimals(
  one: number,
  other: number,
  { unit, decimals }: Pick<Indicator, "unit" | "decimals">,
): StatingDecimals {
  const gap = Math.abs(one - other);
  if (isLargeSum(one, { unit }) || isLargeSum(other, { unit })) {
    // A gap of £312k is not said as £0.3m.
    const least = gap >= 1_000_000 ? ofMillions : gap >= 10_000 ? ofThousands : 0;
    return { usual: ofMillions, candidates: [ofMillions, -4, ofThousands, 0].filter((each) => each >= least) };
  }
  if (!unit.startsWith("GBP")) return { usual: decimals, candidates: [decimals, decimals + 1] };
  // Tenths of a pound are followed by pence, and pence by whole pounds, if these still say how large everything is.
  const inPounds = gap >= 10 && Math.min(Math.abs(one), Math.abs(other)) >= 100;
  const next = decimals === 1 ? [2] : decimals === 2 && inPounds ? [0] : [];
  return { usual: decimals, candidates: [decimals, ...next] };
}
