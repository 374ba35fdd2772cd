/**
 * Whether a count of people is so small (1 to 4) that somebody could be identified. 0 is not: it is nobody.
 *
 * @example
 * isSmallCount(4); // => true
 */
export function isSmallCount(count: number): boolean {
  return count > 0 && count < 5;
}
