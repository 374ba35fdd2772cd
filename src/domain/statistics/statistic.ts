/** The figures a statistic is taken over, in any order; null and NaN both mean missing, and are dropped. */
export type Values = ArrayLike<number | null>;

/** What every statistic returns. */
export interface Statistic {
  /** The statistic, unrounded; null where n is below the statistic's `minimumN`. */
  readonly value: number | null;
  /** How many values it rests on, the missing ones dropped. */
  readonly n: number;
}

/** Two bounds around a value, in the value's own unit, unrounded. */
export interface Limits {
  readonly lower: number;
  readonly upper: number;
}
