import * as fc from "fast-check";
import { outlierFences } from "../../../src/domain/statistics/outlier-fences";
import { quantile } from "../../../src/domain/statistics/quantile";
import { figure } from "./arbitrary-values";

// Source: R, quantile(x, c(0.25, 0.75)) gives 3.5 and 9.25 (also on Microsoft's page of QUARTILE.INC); their distance
// is 5.75, and 1.5 of it 8.625.
test("they are 1.5 interquartile distances outside the quartiles", () => {
  expect(outlierFences([1, 2, 4, 7, 8, 9, 10, 12], 1.5)).toEqual({
    fences: { lower: -5.125, upper: 17.875 },
    quartiles: { lower: 3.5, upper: 9.25 },
    n: 8,
    zeroSpread: false,
  });
});

test("missing values are dropped, and below five there are no fences", () => {
  expect(outlierFences([1, null, 2, 3, NaN, 4], 1.5)).toEqual({
    fences: null,
    quartiles: null,
    n: 4,
    zeroSpread: false,
  });
});

test("no spread is told apart from too few values", () => {
  expect(outlierFences([7, 7, 7, 7, 90], 1.5)).toEqual({
    fences: null,
    quartiles: { lower: 7, upper: 7 },
    n: 5,
    zeroSpread: true,
  });
});

test.each([0, -1, NaN, Infinity])("a multiple of %p is refused", (multiple) => {
  expect(() => outlierFences([1, 2, 3, 4, 5], multiple)).toThrow(
    `The multiple for outlier fences must be above zero; it is ${multiple}.`,
  );
});

test("they include the quartiles, move with the values, and widen with the multiple", () => {
  const values = fc.array(figure, { minLength: 5, maxLength: 40 });
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 60 }), fc.integer({ min: -1000, max: 1000 }), (group, tenths, by) => {
      const { fences, quartiles, zeroSpread } = outlierFences(group, tenths / 10);
      expect(quartiles).toEqual({ lower: quantile(group, 0.25).value, upper: quantile(group, 0.75).value });
      expect(fences === null).toBe(zeroSpread);
      if (fences === null) return;
      expect(fences.lower).toBeLessThan(quartiles!.lower);
      expect(fences.upper).toBeGreaterThan(quartiles!.upper);
      const wider = outlierFences(group, tenths / 10 + 1).fences!;
      expect(wider.lower).toBeLessThan(fences.lower);
      const moved = outlierFences(
        group.map((value) => value + by),
        tenths / 10,
      ).fences!;
      expect(moved.lower).toBeCloseTo(fences.lower + by, 6);
      expect(moved.upper).toBeCloseTo(fences.upper + by, 6);
    }),
  );
});
