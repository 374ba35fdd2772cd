import { Fraction } from "./fraction";

/**
 * How much of a whole each part is, exactly: 3 and 1 of a whole of 5 are 3/5, 1/5 and a rest of 1/5.
 *
 * Definition: part ÷ whole, and last the rest, 1 − Σ shares. Without a whole, the parts themselves are all of it, and
 * there is no rest. The shares add up to 1 exactly.
 *
 * @param parts none of them missing
 * @param whole null if the parts are all of it
 * @returns null if a part is negative, the parts come to more than the whole, or there is nothing to share
 * @example
 * sharesOfWhole([3, 1], 5)?.map((share) => share.toNumber()); // => [0.6, 0.2, 0.2]
 */
export function sharesOfWhole(parts: readonly number[], whole: number | null): readonly Fraction[] | null {
  const sum = Fraction.sumOf(parts);
  const all = whole === null ? sum : Fraction.of(whole);
  const rest = all.minus(sum);
  if (parts.some((part) => part < 0) || rest.top < 0n || all.top <= 0n) return null;
  const shares = parts.map((part) => Fraction.of(part).over(all));
  return whole === null ? shares : [...shares, rest.over(all)];
}
