/** Of measures that have nothing to do with each other, one pair in twenty goes together closer than this. */
const deviates = 1.96;

/**
 * Whether so many points may lie this close to a straight line by chance: whether R² is within the 95 % limits of none,
 * by Fisher's transformation of the correlation (1915). Four points or fewer always may.
 *
 * @param fit R², from 0 to 1
 */
export function mayBeChance(fit: number, n: number): boolean {
  if (n <= 4) return true;
  return Math.atanh(Math.sqrt(fit)) * Math.sqrt(n - 3) < deviates;
}
