import { Fraction } from "../../../src/domain/statistics/fraction";
import { stepsBetween } from "../../../src/domain/statistics/steps-between";

const third = Fraction.of(1).over(Fraction.of(3));

test("steps add up as they are shown, where each rounded by itself would not", () => {
  expect(stepsBetween(Fraction.of(10), [third, third, third], 2)).toEqual([
    { from: 10, to: 10.33, amount: 0.33 },
    { from: 10.33, to: 10.67, amount: 0.34 },
    { from: 10.67, to: 11, amount: 0.33 },
  ]);
});

test("steps may lead below zero, and a half is rounded away from it", () => {
  expect(stepsBetween(Fraction.of(1), [Fraction.of(-3.5), Fraction.of(0)], 0)).toEqual([
    { from: 1, to: -3, amount: -4 },
    { from: -3, to: -3, amount: 0 },
  ]);
});

test("no amounts are no steps", () => {
  expect(stepsBetween(Fraction.of(1), [], 2)).toEqual([]);
});
