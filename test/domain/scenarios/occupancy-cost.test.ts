import { occupancyCost } from "../../../src/domain/scenarios/occupancy-cost";

// A ten-bed home costs much the same with two children in it as with ten (CIPFA and Peopletoo, on children's services).
const tenBeds = { fixed: 1_040_000, variablePerWeek: 300 };

test.each([
  ["ten beds full", { ...tenBeds, occupiedWeeks: 520 }, 2300],
  ["two of the ten", { ...tenBeds, occupiedWeeks: 104 }, 10_300],
  ["a two-bed unit full", { fixed: 312_000, variablePerWeek: 300, occupiedWeeks: 104 }, 3300],
  ["no fixed cost", { fixed: 0, variablePerWeek: 300, occupiedWeeks: 1 }, 300],
])("%s", (_case, inputs, value) => {
  expect(occupancyCost(inputs)).toEqual({ ok: true, value });
});

test("an empty home has no cost per occupied week", () => {
  expect(occupancyCost({ ...tenBeds, occupiedWeeks: 0 })).toMatchObject({ problem: { code: "no-occupied-weeks" } });
});

test("a negative number of weeks is out of range", () => {
  expect(occupancyCost({ ...tenBeds, occupiedWeeks: -1 })).toMatchObject({
    problem: { code: "out-of-range", message: expect.stringContaining("occupiedWeeks must be above 0; it is -1") },
  });
});
