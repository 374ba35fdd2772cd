import * as fc from "fast-check";
import { recentTrendOfRate } from "../../../src/domain/statistics/recent-trend-of-rate";

// Sources: the first counts and their trend are those that Fingertips published for the five years to 2023/24,
// indicator 41203, preventable sight loss from diabetic eye disease, England. The statistics are NumPy's, by weighted
// least squares in matrix form with Byar's limits.
test.each([
  [
    "sight loss",
    [1416, 935, 1344, 1415, 1502],
    [48246126, 48440507, 48753376, 49300918, 49866388],
    "increasing",
    33.48986761425145,
  ],
  [
    "a falling rate",
    [1367, 1332, 1199, 1023, 994],
    [44701, 44064, 42811, 41527, 40299],
    "decreasing",
    46.58574032953209,
  ],
  ["one year that stands out", [100, 100, 100, 100, 180], [1e3, 1e3, 1e3, 1e3, 1e3], "no-change", 11.435712565984169],
  ["chance", [300, 310, 305, 330, 326], [50000, 50500, 51000, 51500, 52000], "no-change", 0.5180073361331948],
])("%s", (_name, events, populations, trend, chiSquared) => {
  const found = recentTrendOfRate(events, populations);
  expect(found).toEqual({ trend, chiSquared: expect.any(Number), n: 5 });
  expect(found.chiSquared! / chiSquared).toBeCloseTo(1, 9);
});

test("a year without events counts as a figure, a missing year does not", () => {
  expect(recentTrendOfRate([0, 5, 10, 20, 30], Array(5).fill(1000))).toMatchObject({ trend: "increasing", n: 5 });
  expect(recentTrendOfRate([null, 5, 10, 20, 30], Array(5).fill(1000))).toEqual({
    trend: null,
    chiSquared: null,
    n: 4,
  });
});

test("the unit of the population makes no difference", () => {
  const counts = fc.array(fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 90_000 })), {
    minLength: 5,
    maxLength: 5,
  });
  fc.assert(
    fc.property(counts, (years) => {
      const events = years.map(([count]) => count);
      const found = recentTrendOfRate(
        events,
        years.map(([, population]) => population),
      );
      const perThousand = recentTrendOfRate(
        events,
        years.map(([, population]) => population / 1024),
      );
      expect(perThousand.trend).toBe(found.trend);
      expect(perThousand.chiSquared! / found.chiSquared! || 1).toBeCloseTo(1, 6);
    }),
  );
});
