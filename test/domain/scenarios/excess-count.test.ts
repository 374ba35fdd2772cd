import { excessCount } from "../../../src/domain/scenarios/excess-count";

test.each([
  // 600 children looked after of 100,000, where the peers' rate would be 50 per 10,000: 500.
  ["more than at the rate", { count: 600, population: 100_000, ratePer10000: 50 }, 100],
  ["fewer", { count: 400, population: 100_000, ratePer10000: 50 }, -100],
  ["unrounded", { count: 1300, population: 173_450, ratePer10000: 71.5 }, 1300 - 1240.1675],
  ["nobody at all", { count: 0, population: 0, ratePer10000: 50 }, 0],
])("%s", (_case, inputs, value) => {
  expect(excessCount(inputs)).toEqual({ ok: true, value: expect.closeTo(value, 9) });
});

test.each([
  [{ count: 1, population: -1, ratePer10000: 50 }, "population"],
  [{ count: 1, population: 1, ratePer10000: -50 }, "ratePer10000"],
])("%p is out of range", (inputs, argument) => {
  expect(excessCount(inputs)).toMatchObject({
    problem: { code: "out-of-range", message: expect.stringContaining(`The argument ${argument} must be 0 or more`) },
  });
});
