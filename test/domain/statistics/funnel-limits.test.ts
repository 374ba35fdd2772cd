import * as fc from "fast-check";
import { byarsLimits } from "../../../src/domain/statistics/byars-limits";
import { funnelLimits } from "../../../src/domain/statistics/funnel-limits";
import { wilsonLimits } from "../../../src/domain/statistics/wilson-limits";

const confidences = [0.95, 0.998] as const;

// Source: the expected results that Public Health England publishes for its R package PHEindicatormethods,
// testdata_funnel_prop_outputs.csv: per cent around a baseline of 80.642448.
test.each([
  [100 + 2, 72.974925, 88.309971, 68.553233, 92.731663],
  [20, 63.326743, 97.958152, 53.341156, 100],
  [3, 35.933491, 100, 10.150815, 100],
  [110_000, 80.408963, 80.875933, 80.274317, 81.010578],
])("a proportion for %p", (denominator, ...expected) => {
  const limits = confidences.flatMap((confidence) => {
    const { lower, upper } = funnelLimits("proportion", 0.80642448, denominator, confidence)!;
    return [lower * 100, upper * 100];
  });
  limits.forEach((limit, i) => expect(limit).toBeCloseTo(expected[i]!, 4));
});

// Source: as above, testdata_funnel_rate_outputs.csv: per 100,000 around a baseline of 116.1720835, and the yearly
// population of three years at which so many events lie on the limit. Those limits are the exact ones of a Poisson
// count, which Byar's come close to as events grow: 10 of them, 100 and 1,360.
test.each([
  ["lower", 0.95, 5276.757672, 63.17010446, 0.1],
  ["upper", 0.95, 1375.943768, 242.2579623, 0.2],
  ["lower", 0.998, 6924.776769, 48.13632908, 0.5],
  ["upper", 0.998, 849.4639547, 392.4043292, 1],
  ["lower", 0.95, 34583.45945, 95.42133877, 0.01],
  ["upper", 0.95, 24382.08903, 142.1808715, 0.01],
  ["lower", 0.95, 411529.9259, 110.158048, 0.0001],
  ["upper", 0.998, 358342.3275, 126.5084525, 0.001],
] as const)("a rate, %s at %p for %p", (side, confidence, population, expected, tolerancePerCent) => {
  const limits = funnelLimits("rate", 116.1720835 / 1e5, population * 3, confidence)!;
  expect(Math.abs((limits[side] * 1e5) / expected - 1) * 100).toBeLessThan(tolerancePerCent);
});

test("a rate's lower limit is zero if chance could give no events at all", () => {
  expect(funnelLimits("rate", 0.001, 1000, 0.95)!.lower).toBe(0);
});

test("a population of one is no exception, nor a rate that no events just reach", () => {
  expect(funnelLimits("rate", 1, 1, 0.95)!.lower).toBe(0);
  expect(funnelLimits("rate", byarsLimits(0, 1, 0.95)!.upper, 1, 0.95)!.lower).toBe(0);
});

test("a rate may be above one, a share may be all", () => {
  expect(funnelLimits("rate", 2, 100, 0.95)!.upper).toBeGreaterThan(2);
  expect(funnelLimits("proportion", 1, 100, 0.95)).toEqual({ lower: 1, upper: 1 });
});

test("a group without events has a funnel that starts at zero", () => {
  expect(funnelLimits("rate", 0, 1000, 0.95)!.lower).toBe(0);
  expect(funnelLimits("proportion", 0, 1000, 0.95)).toEqual({ lower: 0, upper: 0 });
});

test.each([
  [null, 5],
  [0.5, null],
  [0.5, 0],
  [NaN, 5],
])("around %p for %p there is none", (pooled, denominator) => {
  expect(funnelLimits("rate", pooled, denominator, 0.95)).toBeNull();
});

test.each([
  ["proportion", 1.1, 5],
  ["rate", -1, 5],
  ["rate", 1, Infinity],
  ["rate", 1, -5],
  ["rate", Infinity, Infinity],
] as const)("a %s around %p for %p is refused", (kind, pooled, denominator) => {
  expect(() => funnelLimits(kind, pooled, denominator, 0.95)).toThrow(`There is no funnel of a ${kind}`);
});

const level = fc.constantFrom(...confidences);

test("a proportion is outside exactly if its own Wilson limits exclude the pooled value", () => {
  const members = fc
    .integer({ min: 1, max: 5000 })
    .chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)));
  fc.assert(
    fc.property(members, fc.integer({ min: 1, max: 999 }), level, ([numerator, whole], perMille, confidence) => {
      const pooled = perMille / 1000;
      const funnel = funnelLimits("proportion", pooled, whole, confidence)!;
      const own = wilsonLimits(numerator, whole, confidence)!;
      fc.pre([own.lower, own.upper].every((limit) => Math.abs(limit - pooled) > 1e-9));
      const share = numerator / whole;
      expect(share < funnel.lower).toBe(own.upper < pooled);
      expect(share > funnel.upper).toBe(own.lower > pooled);
    }),
  );
});

test("a rate is outside exactly if its own Byar's limits exclude the pooled value", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 3000 }),
      fc.integer({ min: 1, max: 400_000 }),
      fc.integer({ min: 1, max: 200 }),
      level,
      (events, population, per10000, confidence) => {
        const pooled = per10000 / 10_000;
        const funnel = funnelLimits("rate", pooled, population, confidence)!;
        const own = byarsLimits(events, population, confidence)!;
        fc.pre([own.lower, own.upper].every((limit) => Math.abs(limit / pooled - 1) > 1e-9));
        expect(events / population < funnel.lower).toBe(own.upper < pooled);
        expect(events / population > funnel.upper).toBe(own.lower > pooled);
      },
    ),
  );
});

test("it narrows as members grow, and is wider at 99.8 %", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("rate" as const, "proportion" as const),
      fc.integer({ min: 1, max: 999 }),
      fc.integer({ min: 100, max: 100_000 }),
      (kind, perMille, denominator) => {
        const width = (of: number, confidence: 0.95 | 0.998) => {
          const { lower, upper } = funnelLimits(kind, perMille / 1000, of, confidence)!;
          return upper - lower;
        };
        expect(width(denominator * 4, 0.95)).toBeLessThan(width(denominator, 0.95));
        expect(width(denominator, 0.998)).toBeGreaterThan(width(denominator, 0.95));
      },
    ),
  );
});
