import * as fc from "fast-check";
import { mixSaving } from "../../../src/domain/scenarios/mix-saving";

// Good practice is 80 % own to 20 % independent, and an independent placement may cost 60 % more (CIPFA and Peopletoo,
// on children's services): £800 beside £500. From 70 % of 400 children, 40 move, each saving £300 a week.
const inputs = {
  children: 400,
  ownShare: 0.7,
  targetShare: 0.8,
  independentPerWeek: 800,
  marginalOwnPerWeek: 500,
  days: 365,
};

test.each([
  ["the good practice ratio", {}, (40 * 300 * 365) / 7],
  ["in a year with a leap day", { days: 366 }, (40 * 300 * 366) / 7],
  ["a week", { days: 7 }, 12_000],
  ["a share that falls costs", { targetShare: 0.6 }, (-40 * 300 * 365) / 7],
  ["more expensive own placements cost", { marginalOwnPerWeek: 900 }, (-40 * 100 * 365) / 7],
  ["no change", { targetShare: 0.7 }, 0],
])("%s", (_case, change, value) => {
  expect(mixSaving({ ...inputs, ...change })).toEqual({ ok: true, value: expect.closeTo(value, 6) });
});

test.each([
  [{ ownShare: 70 }, "ownShare must be a share from 0 to 1, such as 80%; it is 70."],
  [{ targetShare: 1.01 }, "targetShare must be a share from 0 to 1"],
  [{ targetShare: -0.1 }, "targetShare must be a share from 0 to 1"],
  [{ children: -1 }, "children must be 0 or more"],
  [{ days: -1 }, "days must be 0 or more"],
])("%p is out of range", (change, sentence) => {
  expect(mixSaving({ ...inputs, ...change })).toMatchObject({
    problem: { code: "out-of-range", message: expect.stringContaining(sentence) },
  });
});

test("it is the cost before less the cost after, whatever the average own cost", () => {
  const share = fc.integer({ min: 0, max: 100 }).map((perCent) => perCent / 100);
  const cost = fc.integer({ min: 0, max: 9000 });
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 3000 }),
      share,
      share,
      cost,
      cost,
      (children, own, target, bought, marginal) => {
        const costAt = (at: number) => (children * (at * marginal + (1 - at) * bought) * 365) / 7;
        const saving = mixSaving({
          children,
          ownShare: own,
          targetShare: target,
          independentPerWeek: bought,
          marginalOwnPerWeek: marginal,
          days: 365,
        });
        expect(saving).toEqual({ ok: true, value: expect.any(Number) });
        if (saving.ok) expect(Math.abs(saving.value - (costAt(own) - costAt(target)))).toBeLessThan(1e-3);
      },
    ),
  );
});
