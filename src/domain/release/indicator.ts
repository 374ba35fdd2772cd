import type { periodTypes } from "./period-types";

/** Whether a higher figure is better, worse, or neither. Spend, unit costs and the CLA rate are neutral. */
export type Polarity = "higher-is-better" | "lower-is-better" | "neutral";

/**
 * The period or day that a figure of this indicator describes. Never relabelled as another. A snapshot of
 * 31 March and a mid-year estimate (30 June) belong to the financial year they fall in; a census stands under its own
 * year; several years are taken together, e.g. 2015-17; a year to 30 September stands under the year it ends in; a single
 * day is any other, which the definition names.
 */
export type PeriodType = (typeof periodTypes)[number];

/** Where the figures of an indicator were published. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  /** The publisher's own name for the measure, e.g. a LAIT code. */
  readonly reference: string;
}

/** A publication in which a series goes on. */
export interface LaterSource extends Source {
  /** The first year whose figures are from it. */
  readonly from: string;
}

/**
 * How the pooled value Σ numerator ÷ Σ denominator × factor is made from two other indicators of the same release;
 * or why it cannot be.
 */
export type Parts =
  | { readonly published: true; readonly numerator: string; readonly denominator: string; readonly factor: number }
  | { readonly published: false; readonly reason: string };

/** Where a series changed, so that figures before and after do not measure the same thing: no trend crosses it. */
export interface SeriesBreak {
  /** The first year that can't be compared with the years before. */
  readonly year: string;
  /** What changed, in a sentence. */
  readonly reason: string;
}

/** One published measure. Its id is permanent. */
export interface Indicator {
  readonly id: string;
  readonly label: string;
  /** In our own words. */
  readonly definition: string;
  /** The numerator and denominator in words; null if the indicator is not a ratio or they are not known. */
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** e.g. "GBP per week", "GBP", "children", "per 10,000 aged 0-17", "%". */
  readonly unit: string;
  /** What numerator ÷ denominator is multiplied by, e.g. 10,000 or 100; null if it is not a ratio. */
  readonly scale: number | null;
  /** True where the indicator is a cost per unit, which CLUB.UNITCOST accepts. */
  readonly unitCost: boolean;
  /** Decimals to show; statistics stay unrounded. */
  readonly decimals: number;
  readonly polarity: Polarity;
  readonly periodType: PeriodType;
  /** Whether money is what was spent or what was planned; null if the indicator is not money. */
  readonly basis: "outturn" | "budget" | null;
  readonly parts: Parts;
  /** Of every year before the first of `laterSources`. */
  readonly source: Source;
  /** In ascending order of years; left out where one publication has every year. */
  readonly laterSources?: readonly LaterSource[] | undefined;
  /**
   * The answers that can be given to a statement, in their order: the value 1 is the first, 2 the second. Left out where
   * figures are not answers.
   */
  readonly levels?: readonly string[] | undefined;
  /** In ascending order of years; left out where the series has none. */
  readonly breaks?: readonly SeriesBreak[] | undefined;
}
