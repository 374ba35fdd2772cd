import type { Indicator, Polarity } from "../release/indicator";
import type { Release } from "../release/release";
import type { IndicatorIndex } from "../release/release-index";
import { itemAt } from "../item-at";
import { describeRounding } from "./describe-rounding";
import { periodInWords } from "./period-in-words";
import { publishedInWords } from "./published-in-words";

const better: Readonly<Record<Polarity, string>> = {
  "higher-is-better": "Higher is better",
  "lower-is-better": "Lower is better",
  neutral: "Neither high nor low is better",
};

/**
 * An indicator (index) in words, for one cell: what it is and what it is worked out from, its unit, period and polarity, how
 * its newest figures were rounded, where its series breaks and where it was published.
 */
export function describeIndicator(release: Release, index: IndicatorIndex): string {
  const indicator = itemAt(release.indicators, index);
  const { label, definition, unit, periodType, polarity, breaks = [] } = indicator;
  const period = `${periodInWords(periodType)}${indicator.basis === null ? "" : `, ${indicator.basis}`}`;
  const sentences = [
    label,
    definition,
    madeOf(indicator),
    `Unit: ${unit}`,
    period,
    better[polarity],
    describeRounding(release, index),
    ...breaks.map(({ year, reason }) => `Years from ${year} can't be compared with earlier ones: ${reason}`),
    `Source: ${publishedInWords(indicator, null)}`,
  ];
  return sentences
    .filter((sentence) => sentence !== null && sentence !== "")
    .map(withStop)
    .join(" ");
}

function madeOf({ numerator, denominator, scale, parts }: Indicator): string | null {
  if (numerator === null || denominator === null) return null;
  const times = scale === null || scale === 1 ? "" : ` × ${scale.toLocaleString("en-GB")}`;
  const pooled = parts.published ? "" : `. No pooled value: ${parts.reason}`;
  return `Made of: ${numerator} ÷ ${denominator}${times}${pooled}`;
}

function withStop(sentence: string | null): string {
  const text = sentence ?? "";
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
