import { sortedValues } from "../../../src/domain/statistics/sorted-values";

test("sorts by number, drops missing values and does not change its input", () => {
  const values = [100, null, 9, NaN, -1, 10];
  expect([...sortedValues(values)]).toEqual([-1, 9, 10, 100]);
  expect(values).toEqual([100, null, 9, NaN, -1, 10]);
});

test("reads typed arrays and lists with holes", () => {
  const holes = new Array<number | null>(3);
  holes[1] = 5;
  expect([...sortedValues(holes)]).toEqual([5]);
  expect([...sortedValues(Float64Array.of(2, NaN, 1))]).toEqual([1, 2]);
  expect([...sortedValues(Uint8Array.of(200, 3))]).toEqual([3, 200]);
});

test("minus zero becomes zero", () => {
  expect(Object.is(sortedValues([-0])[0], 0)).toBe(true);
});

test.each([Infinity, -Infinity])("%p is not a figure", (value) => {
  expect(() => sortedValues([1, value])).toThrow(`value 1 is ${value}`);
});
