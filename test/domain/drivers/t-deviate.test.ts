import { tDeviate } from "../../../src/domain/drivers/t-deviate";
import { reference } from "./reference";

test("as R's qt", () => {
  [0.9, 0.95, 0.998].forEach((confidence, column) =>
    [1, 2, 3, 9, 132, 1000].forEach((degrees, row) => {
      const theirs = reference.tDeviates[column]?.[row] ?? NaN;
      expect(Math.abs(tDeviate(degrees, confidence) / theirs - 1)).toBeLessThan(1e-12);
    }),
  );
});

test.each([[0], [-1], [1.5], [NaN]])("%p degrees of freedom have no distribution", (degrees) => {
  expect(() => tDeviate(degrees)).toThrow(RangeError);
});

test.each([[0], [1], [NaN]])("no deviate contains a share of %p", (confidence) => {
  expect(() => tDeviate(10, confidence)).toThrow(RangeError);
});
