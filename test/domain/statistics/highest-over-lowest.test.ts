import { highestOverLowest } from "../../../src/domain/statistics/highest-over-lowest";

/** National Audit Office, as CIPFA and Peopletoo quote it: £340 to £4,970 per child in need; 6% to 46%; 3% to 44%. */
test.each([
  [340, 4_970, 14.6],
  [6, 46, 7.7],
  [3, 44, 14.7],
  [7, 7, 1],
])("from %d to %d is %d times", (lowest, highest, times) => {
  expect(highestOverLowest(lowest, highest)).toBeCloseTo(times, 1);
});

test.each([
  [null, 5],
  [5, null],
  [0, 5],
  [-2, 5],
])("from %p to %p there is no such number", (lowest, highest) => {
  expect(highestOverLowest(lowest, highest)).toBeNull();
});
