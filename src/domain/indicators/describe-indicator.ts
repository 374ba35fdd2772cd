import type { Indicator, PeriodType, Polarity } from "../release/indicator";
import type { Release } from "../release/release";
import type { IndicatorIndex } from "../release/release-index";
import { itemAt } from "../item-at";
import { describeRounding } from "./describe-rounding";

const periods: Readonly<Record<PeriodType, string>> = {
  "financial-year": "For a financial year",
  "snapshot-31-march": "On 31 March, at the end of the year",
  "calendar-year": "For a calendar year",
  "academic-year": "For an academic year",
  "january-census": "At the January census",
  "mid-year": "In the middle of the year",
  "several-years": "For several years together",
  "year-to-30-september": "For the year to 30 September of the year given",
  "single-day": "On one day, given in the definition",
};

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
  const { label, definition, unit, periodType, polarity, source, breaks = [] } = indicator;
  const period = `${periods[periodType]}${indicator.basis === null ? "" : `, ${indicator.basis}`}`;
  const sentences = [
    label,
    definition,
    madeOf(indicator),
    `Unit: ${unit}`,
    period,
    better[polarity],
    describeRounding(release, index),
    ...breaks.map(({ year, reason }) => `Years from ${year} can't be compared with earlier ones: ${reason}`),
    `Source: ${source.title}, ${source.publisher} (${source.reference})`,
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
