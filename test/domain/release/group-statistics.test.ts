import fc from "fast-check";
import { decodeRelease } from "../../support/decode-release";
import { encodeRelease } from "../../support/encode-release";
import { groupStatistics, type GroupStatistics } from "../../../src/domain/release/group-statistics";
import type { Release } from "../../../src/domain/release/release";
import { contentOf } from "./release-content";

function releaseOf(...given: Parameters<typeof contentOf>): Release {
  const release = decodeRelease(encodeRelease(contentOf(...given)));
  if (!release.ok) throw new Error(release.problem.message);
  return release.value;
}

function everyone(release: Release, indicator = 0): GroupStatistics {
  const members = release.members.map((_, index) => index);
  return groupStatistics(release, indicator, 0, { key: "all", label: "all members", members });
}

test("decimals come out exactly: no 21.450000000000003", () => {
  const statistics = everyone(releaseOf({ cost: ["21.3", "21.6", "19.3", "24.1"] }));
  expect(statistics.median()).toBe(21.45);
  expect(statistics.mean()).toBe(21.575);
  expect(statistics.quantile(0.25)).toBe(20.8);
  expect([statistics.minimum(), statistics.maximum()]).toEqual([19.3, 24.1]);
  expect(everyone(releaseOf({ cost: ["0.1", "0.2", "0.3"] })).mean()).toBe(0.2);
});

test("a mean is the whole number's quotient, rounded once", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1, maxLength: 26 }),
      (hundredths) => {
        const written = hundredths.map((figure) => `${figure}e-2`);
        const divisor = [1, 10, 100].find((candidate) => hundredths.every((h) => h % (100 / candidate) === 0)) ?? 100;
        const sum = hundredths.reduce((total, h) => total + h / (100 / divisor), 0);
        expect(everyone(releaseOf({ cost: written })).mean()).toBe(sum / (hundredths.length * divisor) + 0);
      },
    ),
  );
});

test("missing values are left out; below its minimum n a statistic is null", () => {
  const one = everyone(releaseOf({ cost: ["5", null, null] }));
  expect([one.n, one.median(), one.mean(), one.standardDeviation(), one.quantile(0.5)]).toEqual([1, 5, 5, null, null]);
  const none = everyone(releaseOf({ cost: [null, null] }));
  expect([none.n, none.median(), none.mean(), none.minimum(), none.maximum()]).toEqual([0, null, null, null, null]);
  expect(none.values).toEqual([]);
});

test("a year without figures has no values", () => {
  const release = releaseOf({ cost: ["5"] });
  const statistics = groupStatistics(release, 0, 7, { key: "all", label: "all", members: [0] });
  expect([statistics.n, statistics.median()]).toEqual([0, null]);
});

test("values are listed highest first, ties by name", () => {
  const statistics = everyone(releaseOf({ cost: ["2", "3", null, "3", "1"] }));
  expect(statistics.values).toEqual([
    { member: 1, value: 3 },
    { member: 3, value: 3 },
    { member: 0, value: 2 },
    { member: 4, value: 1 },
  ]);
});

test("spread is in the unit of the figures", () => {
  const statistics = everyone(releaseOf({ cost: ["0.1", "0.2", "0.3", "0.4", "1.0"] }));
  expect(statistics.medianAbsoluteDeviation()).toBe(0.1);
  expect(statistics.standardDeviation()).toBeCloseTo(0.353553390593, 12);
});

test("the same group is computed once; another selection is another group", () => {
  const release = releaseOf({ cost: ["1", "2", "3"] });
  const pair = groupStatistics(release, 0, 0, { key: "pair", label: "pair", members: [0, 1] });
  expect(everyone(release)).toBe(everyone(release));
  expect([pair.median(), everyone(release).median()]).toEqual([1.5, 2]);
  expect(everyone(release).values).toBe(everyone(release).values);
});

const parts = { published: true, numerator: "spend", denominator: "children", factor: 7 / 365 } as const;

test("pooled is the sum of spend over the sum of children, where both are there and positive", () => {
  const release = releaseOf(
    { cost: ["1", "2", "3", "4"], spend: ["36500", "73000.5", null, "1"], children: ["10", "30", "5", "0"] },
    { cost: { parts } },
  );
  const pooled = everyone(release).pooled();
  expect(pooled).toEqual({ ok: true, value: { value: (109500.5 / 40) * (7 / 365), n: 2 } });
  expect(everyone(release).pooled()).toBe(pooled);
});

test("without published parts there is no pooled value, and the problem says why", () => {
  expect(everyone(releaseOf({ cost: ["1"] })).pooled()).toMatchObject({
    ok: false,
    problem: { code: "no-pooled-value", message: "Label of cost has no pooled value: it is an amount." },
  });
});
