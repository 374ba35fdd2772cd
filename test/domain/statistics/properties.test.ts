import * as fc from "fast-check";
import { competitionRank } from "../../../src/domain/statistics/competition-rank";
import { maximum } from "../../../src/domain/statistics/maximum";
import { mean } from "../../../src/domain/statistics/mean";
import { median } from "../../../src/domain/statistics/median";
import { medianAbsoluteDeviation } from "../../../src/domain/statistics/median-absolute-deviation";
import { minimum } from "../../../src/domain/statistics/minimum";
import { percentRank } from "../../../src/domain/statistics/percent-rank";
import { pooledMean } from "../../../src/domain/statistics/pooled-mean";
import { quantile } from "../../../src/domain/statistics/quantile";
import { robustZ } from "../../../src/domain/statistics/robust-z";
import { standardDeviation } from "../../../src/domain/statistics/standard-deviation";
import type { Statistic } from "../../../src/domain/statistics/statistic";
import { anyFinite, figure, wholeNumber, withReordering } from "./arbitrary-values";

type OfOneList = (values: readonly (number | null)[]) => Statistic;

const locations: Record<string, OfOneList> = {
  median,
  mean,
  minimum,
  maximum,
  "quantile 0.25": (values) => quantile(values, 0.25),
  "quantile 0.9": (values) => quantile(values, 0.9),
};
const spreads: Record<string, OfOneList> = { standardDeviation, medianAbsoluteDeviation };
const all = { ...locations, ...spreads, "robustZ of 3": (values: readonly (number | null)[]) => robustZ(3, values) };

const figures = fc.array(figure, { minLength: 5, maxLength: 60 });
const wholeNumbers = fc.array(wholeNumber, { minLength: 5, maxLength: 60 });

/** Equal to the digits that computing with rounded numbers of this size can keep. */
function expectClose(actual: number | null, expected: number, size: number): void {
  expect(Math.abs(actual! - expected)).toBeLessThanOrEqual(1e-12 * Math.max(size, Number.MIN_VALUE));
}

describe.each(Object.entries(all))("%s", (_name, statistic) => {
  test("does not depend on the order of the values, to the last digit", () => {
    fc.assert(
      fc.property(withReordering(fc.array(anyFinite, { maxLength: 40 })), ([values, reordered]) => {
        expect(statistic(reordered)).toEqual(statistic(values));
      }),
    );
  });

  test("ignores missing values, wherever they are", () => {
    const withGaps = fc.array(fc.oneof(figure, fc.constantFrom(null, NaN)), { maxLength: 60 });
    fc.assert(
      fc.property(withGaps, (values) => {
        const present = values.filter((value): value is number => value !== null && !Number.isNaN(value));
        expect(statistic(values)).toEqual(statistic(present));
        expect(statistic(values).n).toBe(present.length);
      }),
    );
  });

  test("gives no NaN and no minus zero, whatever the finite values", () => {
    fc.assert(
      fc.property(fc.array(anyFinite, { maxLength: 40 }), (values) => {
        const { value } = statistic(values);
        expect(value).not.toBeNaN();
        expect(Object.is(value, -0)).toBe(false);
      }),
    );
  });
});

describe.each(Object.entries(locations))("%s", (_name, location) => {
  test("moves with the values, and stretches with them", () => {
    fc.assert(
      fc.property(wholeNumbers, wholeNumber, fc.integer({ min: 1, max: 1000 }), (values, shift, factor) => {
        const before = location(values).value!;
        expectClose(location(values.map((value) => value + shift)).value, before + shift, 2e6);
        expectClose(location(values.map((value) => value * factor)).value, before * factor, 1e9);
      }),
    );
  });

  test("lies between the lowest and the highest value", () => {
    fc.assert(
      fc.property(fc.array(anyFinite, { minLength: 4, maxLength: 40 }), (values) => {
        const { value } = location(values);
        expect(value).toBeGreaterThanOrEqual(Math.min(...values));
        expect(value).toBeLessThanOrEqual(Math.max(...values));
      }),
    );
  });
});

describe.each(Object.entries(spreads))("%s", (_name, spread) => {
  test("stays when the values move, and stretches with them, mirrored or not", () => {
    fc.assert(
      fc.property(wholeNumbers, wholeNumber, fc.integer({ min: -1000, max: 1000 }), (values, shift, factor) => {
        const before = spread(values).value!;
        expect(before).toBeGreaterThanOrEqual(0);
        expectClose(spread(values.map((value) => value + shift)).value, before, 2e6);
        expectClose(spread(values.map((value) => value * factor)).value, before * Math.abs(factor), 1e9);
      }),
    );
  });
});

describe("agrees with a simple definition", () => {
  const sortedCopy = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
  const naiveMean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

  test("mean and standard deviation", () => {
    fc.assert(
      fc.property(figures, (values) => {
        const centre = naiveMean(values);
        const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
        expectClose(mean(values).value, centre, 1e5);
        expectClose(standardDeviation(values).value, Math.sqrt(squares / (values.length - 1)), 1e5);
      }),
    );
  });

  test("minimum, maximum and median", () => {
    fc.assert(
      fc.property(figures, (values) => {
        const sorted = sortedCopy(values);
        const half = sorted.length / 2;
        const middle = Number.isInteger(half) ? naiveMean(sorted.slice(half - 1, half + 1)) : sorted[Math.floor(half)]!;
        expect(minimum(values).value).toBe(sorted[0]);
        expect(maximum(values).value).toBe(sorted.at(-1));
        expectClose(median(values).value, middle, 1e5);
      }),
    );
  });

  test("quartiles of 4k + 1 values are values: k from either end", () => {
    const length = fc.integer({ min: 1, max: 15 });
    const lists = length.chain((k) => fc.array(figure, { minLength: 4 * k + 1, maxLength: 4 * k + 1 }));
    fc.assert(
      fc.property(lists, (values) => {
        const k = (values.length - 1) / 4;
        expect(quantile(values, 0.25).value).toBe(sortedCopy(values)[k]);
        expect(quantile(values, 0.75).value).toBe(sortedCopy(values)[3 * k]);
      }),
    );
  });

  test("pooled mean of parts all positive: the mean of the ratios weighted by the denominators", () => {
    const part = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(part, part), { minLength: 1, maxLength: 60 }), (members) => {
        const numerators = members.map(([numerator]) => numerator);
        const denominators = members.map(([, denominator]) => denominator);
        const total = denominators.reduce((a, b) => a + b, 0);
        const weighted = members.reduce((sum, [top, bottom]) => sum + (bottom / total) * (top / bottom), 0);
        expectClose(pooledMean(numerators, denominators).value, weighted, 1e6);
      }),
    );
  });
});

describe("places", () => {
  /** A list of few different values, so that ties are common, and one of them. */
  const placed = fc
    .array(fc.integer({ min: -5, max: 5 }), { minLength: 2, maxLength: 30 })
    .chain((values) => fc.tuple(fc.constant(values), fc.constantFrom(...values)));

  test("a rank is one more than the number of values that are better", () => {
    fc.assert(
      fc.property(placed, ([values, x]) => {
        const above = values.filter((value) => value > x).length;
        const below = values.filter((value) => value < x).length;
        expect(competitionRank(x, values, "higher-is-better")).toEqual({ value: above + 1, n: values.length });
        expect(competitionRank(x, values, "neutral").value).toBe(above + 1);
        expect(competitionRank(x, values, "lower-is-better").value).toBe(below + 1);
        expect(
          competitionRank(
            -x,
            values.map((value) => -value),
            "higher-is-better",
          ).value,
        ).toBe(below + 1);
      }),
    );
  });

  test("a percent rank is the share of the other values that are lower", () => {
    fc.assert(
      fc.property(placed, ([values, x]) => {
        const below = values.filter((value) => value < x).length;
        expect(percentRank(x, values)).toEqual({ value: below / (values.length - 1), n: values.length });
      }),
    );
  });

  test("percent rank undoes quantile where no values are equal", () => {
    const different = fc.uniqueArray(wholeNumber, { minLength: 4, maxLength: 60 });
    fc.assert(
      fc.property(different, fc.integer({ min: 0, max: 1000 }), (values, perMille) => {
        const { value } = percentRank(quantile(values, perMille / 1000).value!, values);
        expect(value).toBeCloseTo(perMille / 1000, 8);
      }),
    );
  });

  test("a robust z is the same on any scale, and changes sign in the mirror", () => {
    fc.assert(
      fc.property(
        wholeNumber,
        wholeNumbers,
        wholeNumber,
        fc.integer({ min: 1, max: 100 }),
        (x, values, shift, factor) => {
          const before = robustZ(x, values);
          const rescaled = robustZ(
            x * factor + shift,
            values.map((value) => value * factor + shift),
          );
          const mirrored = robustZ(
            -x,
            values.map((value) => -value),
          );
          expect(rescaled.zeroSpread).toBe(before.zeroSpread);
          if (before.value === null) return;
          expectClose(rescaled.value, before.value, 1e3 * Math.abs(before.value));
          expectClose(mirrored.value, -before.value, Math.abs(before.value));
        },
      ),
    );
  });
});
