/** Between which of some sorted values a quantile is. */
export interface QuantilePlaces {
  /** Places from 0, the lowest; the same one if the quantile is a value. */
  readonly low: number;
  readonly high: number;
  /** How far it is from the lower to the higher: 0 to below 1. */
  readonly share: number;
}

/**
 * Where a quantile is among n sorted values by definition 7 of Hyndman and Fan: at (n − 1) × probability, counted from 0.
 *
 * @param probability from 0 (the lowest value) to 1 (the highest)
 * @throws RangeError for no values, or a probability outside 0 to 1.
 * @example
 * quantilePlaces(10, 0.25); // => { low: 2, high: 3, share: 0.25 }
 */
export function quantilePlaces(n: number, probability: number): QuantilePlaces {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`A probability must be from 0 to 1; it is ${probability}.`);
  }
  if (n === 0) throw new RangeError("A quantile needs at least one value.");
  const position = snapToWhole((n - 1) * probability);
  const low = Math.floor(position);
  return { low, high: Math.ceil(position), share: position - low };
}

/** 0.29 × 100 is 28.999999999999996: if only rounding puts a position beside a value, take exactly that value. */
function snapToWhole(position: number): number {
  const whole = Math.round(position);
  return Math.abs(position - whole) <= whole * Number.EPSILON ? whole : position;
}
