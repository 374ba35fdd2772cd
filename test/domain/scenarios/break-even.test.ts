import * as fc from "fast-check";
import { breakEven } from "../../../src/domain/scenarios/break-even";
import { occupancyCost } from "../../../src/domain/scenarios/occupancy-cost";

const twoBeds = { fixed: 312_000, price: 4300, variable: 300 };

test.each([
  ["in weeks", { ...twoBeds, bedWeeks: null }, 78],
  ["as a share of two beds for 52 weeks", { ...twoBeds, bedWeeks: 104 }, 0.75],
  ["exactly full", { ...twoBeds, bedWeeks: 78 }, 1],
  ["nothing fixed", { ...twoBeds, fixed: 0, bedWeeks: 104 }, 0],
  ["more weeks than a year has are weeks still", { fixed: 1e6, price: 400, variable: 300, bedWeeks: null }, 10_000],
])("%s", (_case, inputs, value) => {
  expect(breakEven(inputs)).toEqual({ ok: true, value });
});

test.each([
  ["a price that only covers the week", { ...twoBeds, price: 300, bedWeeks: null }, "price must be above 300"],
  ["a price below that", { ...twoBeds, price: 200, bedWeeks: 104 }, "price must be above 300"],
  ["over 100 %", { ...twoBeds, bedWeeks: 77 }, "bedWeeks must be at least the 78 weeks that it takes"],
  ["no beds", { ...twoBeds, bedWeeks: 0 }, "bedWeeks must be above 0"],
  ["a negative fixed cost", { ...twoBeds, fixed: -1, bedWeeks: null }, "fixed must be 0 or more"],
])("%s is out of range", (_case, inputs, sentence) => {
  expect(breakEven(inputs)).toMatchObject({
    problem: { code: "out-of-range", message: expect.stringContaining(sentence) },
  });
});

test("at that many weeks an occupied week costs its price", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5_000_000 }),
      fc.integer({ min: 0, max: 5000 }),
      fc.integer({ min: 1, max: 5000 }),
      (fixed, variable, margin) => {
        const weeks = breakEven({ fixed, price: variable + margin, variable, bedWeeks: null });
        if (!weeks.ok) throw new Error(weeks.problem.message);
        const cost = occupancyCost({ fixed, variablePerWeek: variable, occupiedWeeks: weeks.value });
        expect(cost).toEqual({ ok: true, value: expect.closeTo(variable + margin, 6) });
      },
    ),
  );
});
