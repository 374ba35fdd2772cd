import { quantilePlaces } from "../../../src/domain/statistics/quantile-places";

test.each([
  [1, 0.5, { low: 0, high: 0, share: 0 }],
  [9, 0.5, { low: 4, high: 4, share: 0 }],
  [10, 0.5, { low: 4, high: 5, share: 0.5 }],
  [10, 0.25, { low: 2, high: 3, share: 0.25 }],
  [101, 0.29, { low: 29, high: 29, share: 0 }],
  [5, 1, { low: 4, high: 4, share: 0 }],
])("of %p values, %p is at %p", (n, probability, places) => expect(quantilePlaces(n, probability)).toEqual(places));

test.each([
  [0, 0.5, "at least one value"],
  [3, 1.1, "it is 1.1"],
  [3, NaN, "it is NaN"],
])("refuses %p values and %p", (n, probability, message) => {
  expect(() => quantilePlaces(n, probability)).toThrow(message);
});
