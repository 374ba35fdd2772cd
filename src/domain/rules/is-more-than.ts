/** The rounding error of binary fractions: far less than a penny in a billion pounds. */
const noise = 1e-12;

/** Whether one number is above another by more than the rounding error of binary fractions: 0.1 + 0.2 is not above 0.3. */
export function isMoreThan(left: number, right: number): boolean {
  return left - right > noise * Math.max(Math.abs(left), Math.abs(right), 1);
}
