/** The figures a statistic is made from, in any order. Null and NaN both mean missing and are dropped. */
export type Values = ArrayLike<number | null>;

/** What every statistic returns. */
export interface Statistic {
  /** The statistic, unrounded; null if n is below the statistic's `minimumN`. */
  readonly value: number | null;
  /** How many values it was computed from, without the missing ones. */
  readonly n: number;
}

/** Two bounds around a value, in the value's own unit, unrounded. */
export interface Limits {
  readonly lower: number;
  readonly upper: number;
}
