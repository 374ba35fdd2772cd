/**
 * Adds numbers up without losing small ones next to large ones.
 *
 * Definition: Neumaier's (1974) variant of Kahan's summation. We collect what each addition rounds away in a
 * second number and add it at the end, so that the error is about one rounding however many numbers there are; in a
 * plain loop it grows with their number. A sum of whole numbers below 2^53 is exact.
 *
 * @example
 * compensatedSum([1, 1e100, 1, -1e100]); // => 2, where a plain loop gives 0
 */
export function compensatedSum(numbers: Iterable<number>): number {
  let sum = 0;
  let lost = 0;
  for (const number of numbers) {
    const next = sum + number;
    lost += Math.abs(sum) >= Math.abs(number) ? sum - next + number : number - next + sum;
    sum = next;
  }
  return sum + lost;
}
