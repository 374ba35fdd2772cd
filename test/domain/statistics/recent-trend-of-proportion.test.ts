import * as fc from "fast-check";
import { recentTrendOfProportion } from "../../../src/domain/statistics/recent-trend-of-proportion";

// Sources: the counts and the trends are those that Fingertips published for the five years to 2023/24: indicator 241,
// diabetes prevalence, England; indicator 30309, MMR coverage at two years, Yorkshire and the Humber. The statistics are
// NumPy's by the textbook formula (Armitage and Berry, Statistical methods in medical research, section 15.2):
// N(N Σ ot − O Σ nt)² ÷ (O(N − O)(N Σ nt² − (Σ nt)²)).
test.each([
  [
    "diabetes",
    [3455176, 3491868, 3625401, 3774801, 3938080],
    [48783947, 49122259, 49956777, 50649129, 51441896],
    "increasing",
    16494.755906619033,
  ],
  ["MMR", [57274, 55865, 53681, 51767, 53185], [61834, 60511, 59074, 57508, 59028], "decreasing", 405.04790902721055],
  ["ten more of a hundred each year", [50, 60, 70, 80, 90], [100, 100, 100, 100, 100], "increasing", 47.61904761904762],
  ["one year that stands out", [100, 100, 100, 100, 180], [1e3, 1e3, 1e3, 1e3, 1e3], "no-change", 24.964893119051332],
])("%s", (_name, numerators, denominators, trend, chiSquared) => {
  const found = recentTrendOfProportion(numerators, denominators);
  expect(found).toEqual({ trend, chiSquared: expect.any(Number), n: 5 });
  expect(found.chiSquared! / chiSquared).toBeCloseTo(1, 9);
});

test("only the last five years count", () => {
  const years = [50, 60, 70, 80, 90];
  expect(recentTrendOfProportion([1, 99, ...years], Array(7).fill(100))).toEqual(
    recentTrendOfProportion(years, Array(5).fill(100)),
  );
});

test.each([
  ["four years", [50, 60, 70, 80], 4],
  ["a missing year", [10, 50, null, 70, 80, 90], 4],
  ["a year in which none have it", [0, 60, 70, 80, 90], 5],
  ["a year in which all have it", [60, 70, 80, 90, 100], 5],
])("%s: no trend", (_case, numerators, n) => {
  const denominators = numerators.map(() => 100);
  expect(recentTrendOfProportion(numerators, denominators)).toEqual({ trend: null, chiSquared: null, n });
});

test("a numerator above its denominator is refused", () => {
  expect(() => recentTrendOfProportion([101, 1, 1, 1, 1], Array(5).fill(100))).toThrow("A share is of a whole");
});

const series = fc.array(
  fc
    .integer({ min: 2, max: 5000 })
    .chain((whole) => fc.tuple(fc.integer({ min: 1, max: whole - 1 }), fc.constant(whole))),
  { minLength: 5, maxLength: 5 },
);
const opposite = { increasing: "decreasing", decreasing: "increasing", "no-change": "no-change" } as const;

test("reversing time, or counting those without it, gives the opposite trend, equally strong", () => {
  fc.assert(
    fc.property(series, (years) => {
      const numerators = years.map(([numerator]) => numerator);
      const denominators = years.map(([, whole]) => whole);
      const found = recentTrendOfProportion(numerators, denominators);
      const backwards = recentTrendOfProportion([...numerators].reverse(), [...denominators].reverse());
      const others = recentTrendOfProportion(
        years.map(([numerator, whole]) => whole - numerator),
        denominators,
      );
      for (const turned of [backwards, others]) {
        expect(turned.chiSquared).toBeCloseTo(found.chiSquared!, 6);
        // On the very edge of significance, or of an outlier, the last digit decides.
        fc.pre(Math.abs(found.chiSquared! - 9.549536) > 1e-6);
        expect(turned.trend).toBe(opposite[found.trend!]);
      }
    }),
  );
});
