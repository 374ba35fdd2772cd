import fc from "fast-check";
import { indicatorOrder } from "../../../src/domain/rules/indicator-order";
import { isMoreThan } from "../../../src/domain/rules/is-more-than";
import { peerFences } from "../../../src/domain/rules/peer-fences";
import { peerRobustZ } from "../../../src/domain/rules/peer-robust-z";
import { range } from "../../../src/domain/rules/range";
import type { Rule } from "../../../src/domain/rules/rule";
import { sumsAgree } from "../../../src/domain/rules/sums-agree";
import { withinCapacity } from "../../../src/domain/rules/within-capacity";
import { daysInYear } from "../../../src/domain/rules/year-days";
import { yearOnYear } from "../../../src/domain/rules/year-on-year";
import { quantile } from "../../../src/domain/statistics/quantile";
import { robustZ } from "../../../src/domain/statistics/robust-z";
import { outcomeOf, type RuleCase } from "./test-rule";

const runs = { numRuns: 60 };
const pounds = fc.integer({ min: 1, max: 100_000_000 });
const shares = fc.integer({ min: 1, max: 200 }).map((perCent) => perCent / 100);

function resultOf(rule: Rule, each: Omit<RuleCase, "name">): string {
  return outcomeOf(rule, { name: "", ...each }).result;
}

const options = { amount: 1000, share: 0.2 };
const moved = (before: number, after: number, limits = options) =>
  resultOf(yearOnYear, {
    fields: ["fos.own_cost"],
    options: limits,
    last: { cells: { "fos.own_cost": before } },
    cells: { "fos.own_cost": after },
  });

test("year on year: the same figure passes, and wider limits never find more", () => {
  fc.assert(
    fc.property(pounds, pounds, shares, pounds, (before, after, share, amount) => {
      expect(moved(before, before)).toBe("passed");
      if (moved(before, after, { amount, share }) === "passed") {
        expect(moved(before, after, { amount: amount * 2, share: share * 2 })).toBe("passed");
      }
    }),
    runs,
  );
});

test("year on year: in thousands or in pounds, what is found is the same", () => {
  fc.assert(
    fc.property(pounds, pounds, (before, after) => {
      const inPounds = moved(before * 1000, after * 1000, { amount: 1_000_000, share: 0.2 });
      expect(moved(before, after, { amount: 1000, share: 0.2 })).toBe(inPounds);
    }),
    runs,
  );
});

test("a total in pence agrees with its parts in whatever order they are added, and a penny more is found", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e11 }), fc.integer({ min: 0, max: 1e11 }), (own, independent) => {
      const cells = { "fos.own_cost": own / 100, "fos.ifa_cost": independent / 100 };
      const sums = { left: { add: ["fos.own_cost", "fos.ifa_cost"] }, right: { add: ["fos.gross"] } };
      const totalling = (pence: number) =>
        resultOf(sumsAgree, { options: sums, cells: { ...cells, "fos.gross": pence / 100 } });
      expect(totalling(own + independent)).toBe("passed");
      expect(totalling(own + independent + 1)).toBe("found");
    }),
    runs,
  );
});

test("two sums agree or differ whichever is named first", () => {
  fc.assert(
    fc.property(pounds, pounds, fc.integer({ min: 0, max: 1000 }), (own, gross, tolerance) => {
      const cells = { "fos.own_cost": own, "fos.gross": gross };
      const [left, right] = [{ add: ["fos.own_cost"] }, { add: ["fos.gross"] }];
      expect(resultOf(sumsAgree, { options: { left, right, tolerance }, cells })).toBe(
        resultOf(sumsAgree, { options: { left: right, right: left, tolerance }, cells }),
      );
    }),
    runs,
  );
});

test("the fences are worked out from the quartiles of statistics/quantile, without the member's own figure", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 5, maxLength: 6 }),
      pounds,
      (others, weekly) => {
        const each = peersCase(others, weekly % 6000);
        const [lower, upper] = [quantile(others, 0.25).value!, quantile(others, 0.75).value!];
        const reach = 1.5 * (upper - lower);
        const isOutside = weekly % 6000 < lower - reach || weekly % 6000 > upper + reach;
        expect(resultOf(peerFences, each)).toBe(reach === 0 ? "skipped" : isOutside ? "found" : "passed");
      },
    ),
    runs,
  );
});

test("the robust z is that of statistics/robust-z, without the member's own figure", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 5, maxLength: 6 }),
      pounds,
      (others, weekly) => {
        const { value, zeroSpread } = robustZ(weekly % 6000, others);
        const expected = zeroSpread ? "skipped" : isMoreThan(Math.abs(value!), 3.5) ? "found" : "passed";
        expect(resultOf(peerRobustZ, peersCase(others, weekly % 6000))).toBe(expected);
      },
    ),
    runs,
  );
});

function peersCase(others: readonly number[], weekly: number): Omit<RuleCase, "name"> {
  return {
    options: { indicator: "fos.own-weekly-cost" },
    published: [{ indicator: "fos.own-weekly-cost", year: "2022-23", figures: [3, ...others] }],
    cells: { "fos.own_cost": weekly, "fos.own_nights": 7 },
  };
}

test("a year has 366 days if and only if its March follows a 29 February", () => {
  const leap = Array.from({ length: 201 }, (_, at) => 1900 + at).filter((start) => daysInYear(`${start}-00`) === 366);
  const expected = Array.from({ length: 201 }, (_, at) => 1900 + at).filter((start) => {
    const end = start + 1;
    return end % 4 === 0 && (end % 100 !== 0 || end % 400 === 0);
  });
  expect(leap).toEqual(expected);
});

test("nights up to beds × days pass, and one more is found", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.constantFrom("2022-23", "2023-24"), (beds, year) => {
      const most = beds * (year === "2023-24" ? 366 : 365);
      const filled = (nights: number) =>
        resultOf(withinCapacity, {
          year,
          options: { nights: "homes[nights]", beds: "homes[beds]" },
          rows: { homes: [{ home: "Oak", beds, nights }] },
        });
      expect(filled(most)).toBe("passed");
      expect(filled(most + 1)).toBe("found");
    }),
    runs,
  );
});

test("of two indicators that differ, exactly one order passes", () => {
  fc.assert(
    fc.property(pounds, pounds, (own, independent) => {
      const cells = { "fos.own_cost": own, "fos.own_nights": 7, "fos.ifa_cost": independent, "fos.ifa_nights": 7 };
      const [a, b] = ["fos.own-weekly-cost", "fos.ifa-weekly-cost"];
      const found = [
        resultOf(indicatorOrder, { options: { lower: a, higher: b }, cells }),
        resultOf(indicatorOrder, { options: { lower: b, higher: a }, cells }),
      ].filter((result) => result === "found");
      expect(found).toHaveLength(own === independent ? 0 : 1);
    }),
    runs,
  );
});

test("a number passes if and only if it is not below the lower limit or above the upper one", () => {
  fc.assert(
    fc.property(fc.integer({ min: -200, max: 200 }), (share) => {
      const result = resultOf(range, {
        fields: ["fos.share"],
        options: { min: 0, max: 100 },
        cells: { "fos.share": share },
      });
      expect(result).toBe(share >= 0 && share <= 100 ? "passed" : "found");
    }),
    runs,
  );
});
