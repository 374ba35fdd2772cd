import fc from "fast-check";
import { bridgeSteps } from "../../../src/domain/charts/bridge-steps";
import { costSteps } from "../../../src/domain/charts/cost-steps";
import { describeChart } from "../../../src/domain/charts/describe-chart";
import { mix } from "../../../src/domain/charts/mix";
import { exactDifference } from "../../../src/domain/exact-difference";
import { mixEffect, priceEffect, volumeEffect } from "./effects";
import { releaseOf } from "../../support/release-of";

/** Pounds and pence, some below 0, and units. */
const pounds = fc.integer({ min: -2_000_000_00, max: 20_000_000_00 }).map((pence) => pence / 100);
const spent = fc.integer({ min: 0, max: 20_000_000_00 }).map((pence) => pence / 100);
const units = fc.integer({ min: 0, max: 400_000 });
const some = fc.integer({ min: 1, max: 400_000 });

const sumOf = (amounts: readonly number[]) => amounts.reduce((sum, one) => Number((sum + one).toFixed(2)), 0);

describe("what a chart's steps and shares add up to", () => {
  it("the lines of a bridge lead from the group's total to one's own, to the last penny", () => {
    const member = (lines: number) =>
      fc.record({ total: pounds, units: some, lines: fc.array(pounds, { minLength: lines, maxLength: lines }) });
    const asked = fc
      .integer({ min: 1, max: 11 })
      .chain((lines) =>
        fc.record({ own: member(lines), peers: fc.array(member(lines), { minLength: 1, maxLength: 12 }) }),
      );
    fc.assert(
      fc.property(asked, fc.integer({ min: 0, max: 2 }), ({ own, peers }, decimals) => {
        const { group, own: total, steps } = bridgeSteps(own, peers, { factor: 1 }, decimals);
        expect(sumOf([group, ...steps.map(({ amount }) => amount)])).toBe(total);
        // Each bar begins where the one before it ended.
        expect(steps.map(({ from }) => from)).toEqual([group, ...steps.slice(0, -1).map(({ to }) => to)]);
        // And each is its line's own amount, to within the last decimal.
        for (const { line, amount } of steps) {
          if (line === null) continue;
          const ofGroup =
            peers.reduce((sum, peer) => sum + (peer.lines[line] ?? 0), 0) /
            peers.reduce((sum, peer) => sum + peer.units, 0);
          expect(Math.abs(amount - ((own.lines[line] ?? 0) / own.units - ofGroup))).toBeLessThan(
            1.01 * 10 ** -decimals,
          );
        }
      }),
    );
  });

  it("volume, mix and price lead from the expected cost to one's own, and are what the functions give", () => {
    const member = (count: number, ofUnits: fc.Arbitrary<number>) =>
      fc.record({
        units: fc.array(ofUnits, { minLength: count, maxLength: count }),
        costs: fc.array(spent, { minLength: count, maxLength: count }),
        population: some,
      });
    const asked = fc.integer({ min: 2, max: 6 }).chain((count) =>
      fc.record({
        own: member(count, units),
        peers: fc.array(member(count, units), { minLength: 1, maxLength: 10 }),
      }),
    );
    fc.assert(
      fc.property(asked, ({ own, peers }) => {
        const found = costSteps(own, peers);
        if (!found.ok) return;
        const { expected, own: cost, steps } = found.value;
        expect(expected + steps.reduce((sum, { amount }) => sum + amount, 0)).toBe(cost);
        expect(cost).toBe(Math.sign(sumOf(own.costs)) * Math.round(Math.abs(sumOf(own.costs))));
        const effects = [volumeEffect(own, peers), mixEffect(own, peers), priceEffect(own, peers)];
        steps.forEach(({ amount }, at) => {
          expect(Math.abs(amount - (effects[at] ?? NaN))).toBeLessThan(1 + 1e-9 * Math.abs(effects[at] ?? 0));
        });
      }),
    );
  });

  it("the shares of a mix add up to 100 %", () => {
    const names = ["Leeds", "Kent", "Hull", "Bury"];
    const counts = fc.array(fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 4, maxLength: 4 }), {
      minLength: 2,
      maxLength: 8,
    });
    fc.assert(
      fc.property(counts, (parts) => {
        const release = releaseOf(
          names,
          parts.map((values, at) => ({ id: `part.${at}`, label: `Part ${at}`, values })),
        );
        const indicators = parts.map((_, at) => `part.${at}`);
        const parameters = { indicators, member: "Leeds", peers: "all", year: "2024-25", options: {} };
        const spec = describeChart(
          mix,
          parameters,
          indicators.map(() => release),
          {},
        );
        if (!spec.ok) throw new Error(spec.problem.message);
        for (const row of spec.value.table ?? []) {
          const shares = row.filter((share) => typeof share === "number");
          if (shares.length > 0) expect(Math.abs(exactDifference(sumOf4(shares), 100))).toBeLessThan(0.0005);
        }
      }),
      { numRuns: 40 },
    );
  });
});

function sumOf4(shares: readonly number[]): number {
  return shares.reduce((sum, one) => Number((sum + one).toFixed(4)), 0);
}
