import { decimalOf, exactQuotient } from "./exact-quotient";

/**
 * An exact number: one whole number over another. Takes decimals as published or typed, adds, multiplies and divides
 * them without rounding, and rounds only when it gives the result as a number.
 *
 * @example
 * Fraction.of(0.1).plus(Fraction.of(0.2)).toNumber(); // => 0.3, where the binary fractions give 0.30000000000000004
 */
export class Fraction {
  private constructor(
    readonly top: bigint,
    /** Above zero. */
    readonly bottom: bigint,
  ) {}

  static readonly zero = new Fraction(0n, 1n);

  /** The decimal that a finite number is written as. */
  static of(number: number): Fraction {
    if (Number.isSafeInteger(number)) return new Fraction(BigInt(number), 1n);
    const { digits, places } = decimalOf(number);
    return new Fraction(digits, 10n ** BigInt(places));
  }

  /** The sum of the decimals that finite numbers are written as. */
  static sumOf(numbers: ArrayLike<number>): Fraction {
    const { whole, divisor } = wholeNumbersOf(numbers);
    return new Fraction(
      whole.reduce((sum, one) => sum + one, 0n),
      divisor,
    );
  }

  plus({ top, bottom }: Fraction): Fraction {
    if (bottom === this.bottom) return new Fraction(this.top + top, bottom);
    return new Fraction(this.top * bottom + top * this.bottom, this.bottom * bottom);
  }

  minus({ top, bottom }: Fraction): Fraction {
    return this.plus(new Fraction(-top, bottom));
  }

  times({ top, bottom }: Fraction): Fraction {
    return new Fraction(this.top * top, this.bottom * bottom);
  }

  /** @throws RangeError for a divisor of zero. */
  over({ top, bottom }: Fraction): Fraction {
    if (top === 0n) throw new RangeError("Nothing can be divided by zero.");
    return top < 0n ? this.times(new Fraction(-bottom, -top)) : this.times(new Fraction(bottom, top));
  }

  /** The number nearest to it. */
  toNumber(): number {
    return exactQuotient(this.top, this.bottom);
  }
}

/** Numbers as whole numbers over one divisor, a power of ten. */
export interface WholeNumbers {
  readonly whole: readonly bigint[];
  readonly divisor: bigint;
}

/** The decimals that finite numbers are written as, over the divisor that all of them need. */
function wholeNumbersOf(numbers: ArrayLike<number>): WholeNumbers {
  const list = Array.from(numbers);
  for (const divisor of [1, 10, 100]) {
    // A short cut for pounds, pence and tenths, about ten times as fast. A decimal of up to 15 digits survives it
    // unchanged.
    const whole = list.map((number) => Math.round(number * divisor));
    if (whole.every((one, place) => Math.abs(one) < 1e15 && one / divisor === list[place])) {
      return { whole: whole.map(BigInt), divisor: BigInt(divisor) };
    }
  }
  const decimals = list.map(decimalOf);
  const places = Math.max(0, ...decimals.map((decimal) => decimal.places));
  const whole = decimals.map((decimal) => decimal.digits * 10n ** BigInt(places - decimal.places));
  return { whole, divisor: 10n ** BigInt(places) };
}
