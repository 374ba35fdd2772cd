/** A divisor of more than this is not how anybody thinks of a factor. */
const largestDivisor = 366;

/**
 * What a quotient is multiplied by, as arithmetic: " × 10,000", " × 7 ÷ 365"; "" for 1. The other way round, " ÷ 10,000"
 * and " × 365 ÷ 7", if it is undone.
 */
export function factorInWords(factor: number, isUndone = false): string {
  for (let divisor = 1; divisor <= largestDivisor; divisor += 1) {
    const product = factor * divisor;
    const whole = Math.round(product);
    if (whole > 0 && Math.abs(product - whole) <= 1e-12 * whole) return written(whole, divisor, isUndone);
  }
  return `${isUndone ? " ÷ " : " × "}${factor.toLocaleString("en-GB", { maximumSignificantDigits: 15 })}`;
}

function written(whole: number, divisor: number, isUndone: boolean): string {
  const [times, over] = isUndone ? [divisor, whole] : [whole, divisor];
  return `${times === 1 ? "" : ` × ${times.toLocaleString("en-GB")}`}${over === 1 ? "" : ` ÷ ${over.toLocaleString("en-GB")}`}`;
}
