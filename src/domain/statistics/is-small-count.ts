/**
 * Whether a count of people, 1 to 4, is so small that it could show who somebody is. None is nobody.
 *
 * @example
 * isSmallCount(4); // => true
 */
export function isSmallCount(count: number): boolean {
  return count > 0 && count < 5;
}
