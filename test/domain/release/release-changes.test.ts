import fc from "fast-check";
import { releaseChanges } from "../../../src/domain/release/release-changes";
import type { ReleaseContent } from "../../../src/domain/release/release";
import { opened } from "../../functions/asked-of";
import { shippedRelease } from "../../support/shipped-release";
import { contentOf, indicatorOf, memberOf } from "./release-content";

/** Three indicators of members A to F. In the later release the typical spread (MAD) of the cost is 20, of the rate 2. */
const earlier: ReleaseContent = contentOf({
  cost: ["100", "120", "140", "160", "180", null],
  rate: ["1", "2", "3", "4", "5", "6"],
  gone: ["7"],
});

/** F's cost appeared, B's vanished, A's went up by 40 (two spreads), C's rate by 6 (three). */
const later: ReleaseContent = {
  ...contentOf({
    cost: ["140", null, "140", "160", "180", "200"],
    rate: ["1", "2", "9", "4", "5", "6"],
    added: ["1", "2"],
  }),
  stamp: { ...earlier.stamp, version: 2 },
};

function changes(from: ReleaseContent, to: ReleaseContent) {
  return releaseChanges(opened(from), opened(to));
}
const told = (moves: ReturnType<typeof changes>["changed"]) =>
  moves.map(({ indicator, member, before, after }) => [indicator.id, member.code, before, after]);

test("says which figures changed, the biggest move first, which appeared and which vanished, and how many are the same", () => {
  const found = changes(earlier, later);
  expect(found).toMatchObject({ from: { version: 1 }, to: { version: 2 }, same: 8 });
  expect(told(found.changed)).toEqual([
    ["rate", "C", 3, 9],
    ["cost", "A", 100, 140],
  ]);
  expect(told(found.appeared)).toEqual([["cost", "F", null, 200]]);
  expect(told(found.vanished)).toEqual([["cost", "B", 120, null]]);
});

test("says which indicators and members are new and which are gone", () => {
  const found = changes(earlier, { ...later, members: [...later.members.slice(0, 5), memberOf("G")] });
  expect(found.newIndicators.map(({ id }) => id)).toEqual(["added"]);
  expect(found.goneIndicators.map(({ id }) => id)).toEqual(["gone"]);
  expect(found.newMembers.map(({ code }) => code)).toEqual(["G"]);
  expect(found.goneMembers.map(({ code }) => code)).toEqual(["F"]);
});

test("a year that is new for an indicator is no list of figures that appeared", () => {
  const withYear = {
    ...earlier,
    years: ["2024-25", "2025-26"],
    columns: [...earlier.columns, { indicator: 1, year: 1, divisor: 1, scaled: [1, 2, 3, 4, 5, 6], missing: {} }],
  };
  const found = changes(earlier, withYear);
  expect(found.newYears).toMatchObject([{ indicator: { id: "rate" }, year: "2025-26" }]);
  expect([found.changed, found.appeared, found.vanished]).toEqual([[], [], []]);
  expect(changes(withYear, earlier).goneYears).toMatchObject([{ indicator: { id: "rate" }, year: "2025-26" }]);
});

test("members and indicators may be in another order, and be kept with another divisor", () => {
  const turned: ReleaseContent = {
    ...earlier,
    members: [...earlier.members].reverse(),
    columns: earlier.columns.map((column) => ({
      ...column,
      divisor: column.divisor * 10,
      scaled: [...column.scaled].reverse().map((one) => (one === null ? null : one * 10)),
      missing: {},
    })),
  };
  const found = changes(earlier, turned);
  expect([found.changed, found.appeared, found.vanished]).toEqual([[], [], []]);
  expect(found.same).toBe(12);
});

test("a release compared with itself has moved nowhere; the other way round, what appeared has vanished", () => {
  const value = fc.option(fc.integer({ min: -50, max: 50 }).map(String), { nil: null });
  const six = fc.array(value, { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(six, six, (one, other) => {
      const [before, after] = [
        contentOf({ cost: one, base: ["1", "1", "1", "1", "1", "1"] }),
        contentOf({ cost: other, base: ["1", "1", "1", "1", "1", "1"] }),
      ];
      const itself = changes(before, before);
      expect([itself.changed, itself.appeared, itself.vanished]).toEqual([[], [], []]);
      const [there, back] = [changes(before, after), changes(after, before)];
      expect(told(there.appeared).map(([, member]) => member)).toEqual(told(back.vanished).map(([, member]) => member));
      expect(new Set(told(there.changed).map(([, member]) => member))).toEqual(
        new Set(told(back.changed).map(([, member]) => member)),
      );
    }),
  );
});

test("a shipped release compared with itself has every figure the same", () => {
  const { release } = shippedRelease("context");
  const found = releaseChanges(release, release);
  expect(found.changed).toEqual([]);
  expect(found.same).toBeGreaterThan(10_000);
});

test("nothing of an indicator that is new counts as a figure that appeared", () => {
  const content = { ...later, indicators: [...later.indicators, indicatorOf("empty")] };
  expect(changes(earlier, content).newIndicators.map(({ id }) => id)).toEqual(["added", "empty"]);
});
