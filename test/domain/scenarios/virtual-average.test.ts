import * as fc from "fast-check";
import { priceEffect } from "../../../src/domain/scenarios/price-effect";
import { virtualAverage, type VirtualCategory } from "../../../src/domain/scenarios/virtual-average";
import { volumeEffect } from "../../../src/domain/scenarios/volume-effect";
import { exactQuotient } from "../../../src/domain/statistics/exact-quotient";

function averageOf(categories: readonly VirtualCategory[]) {
  const result = virtualAverage(categories);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

// By hand. The peers' 300 + 100 weeks in house cost £200,000, £500 a week; their 100 independent weeks £80,000, £800.
// Four fifths in house, so £560 a week. One's own 60 and 40 weeks are £62,000 at those prices, and £56,000 in that mix.
const inHouse = { ownUnits: 60, peerUnits: [300, 100], peerCosts: [140_000, 60_000], parent: null };
const independent = { ownUnits: 40, peerUnits: [60, 40], peerCosts: [50_000, 30_000], parent: null };
const ownCosts = [33_000, 34_000];

test("the worked example", () => {
  const average = averageOf([inHouse, independent]);
  expect(average).toEqual({
    virtualCost: 62_000,
    mixEffect: 6000,
    peerAverage: 560,
    units: 100,
    thin: [],
    exact: expect.anything(),
  });
  expect(priceEffect(average, ownCosts)).toBe(5000);
  // 90 weeks expected, £50,400: the 10 weeks more, the mix and the prices make the £16,600 between.
  expect(volumeEffect(average, 90)).toBe(5600);
});

// By hand: 300 weeks for £140,000 and 100 for £80,000, so £220,000 for 400 weeks, £550 a week.
test.each([
  ["a cost that is missing", { peerCosts: [140_000, null] }],
  ["a cost of 0", { peerCosts: [140_000, 0] }],
  ["units that are missing", { peerUnits: [300, null] }],
  ["units of 0", { peerUnits: [300, 0] }],
])("a peer with %s counts neither in that category's price nor in the mix", (_case, part) => {
  const average = averageOf([{ ...inHouse, ...part }, independent]);
  expect(average.virtualCost).toBeCloseTo((60 * 140_000) / 300 + 40 * 800, 9);
  expect(average.peerAverage).toBe(550);
  expect(average.mixEffect).toBeCloseTo(28_000 + 32_000 - 100 * 550, 9);
});

describe("a category without a peer price", () => {
  const kinship = { ownUnits: 10, peerUnits: [5, null], peerCosts: [null, 3000], parent: "fostering" };

  test("uses its parent's price, in the peer average too, and is listed", () => {
    const average = averageOf([{ ...inHouse, parent: "fostering" }, independent, kinship]);
    expect(average.thin).toEqual([2]);
    expect(average.virtualCost).toBeCloseTo(62_000 + 10 * 500, 9);
    expect(average.peerAverage).toBeCloseTo((405 * 500 + 100 * 800) / 505, 9);
  });

  test.each(["other", null])("uses the price of all categories if its parent, %p, has none", (parent) => {
    const average = averageOf([{ ...inHouse, parent: "fostering" }, independent, { ...kinship, parent }]);
    expect(average.virtualCost).toBeCloseTo(62_000 + 10 * 560, 9);
  });
});

test("without own units there is no mix effect, and all the cost is price effect", () => {
  const average = averageOf([
    { ...inHouse, ownUnits: 0 },
    { ...independent, ownUnits: 0 },
  ]);
  expect(average).toMatchObject({ virtualCost: 0, mixEffect: 0, units: 0 });
  expect(priceEffect(average, [0, 700])).toBe(700);
});

test.each([
  ["no categories", []],
  ["no peers", [{ ownUnits: 1, peerUnits: [], peerCosts: [], parent: null }]],
  ["no peer with both parts", [{ ownUnits: 1, peerUnits: [null, 0], peerCosts: [5, 5], parent: null }]],
])("%s: no price", (_case, categories) => {
  expect(virtualAverage(categories)).toMatchObject({ problem: { code: "no-peer-price" } });
});

test("volume, mix and price add up to own cost less expected cost, whatever is missing", () => {
  const figure = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 1_000_000 }) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
  const category = fc.array(fc.tuple(figure, figure), { minLength: 2, maxLength: 2 }).chain((peers) =>
    fc.record({
      ownUnits: fc.integer({ min: 0, max: 100_000 }),
      ownCost: fc.integer({ min: 0, max: 100_000_000 }),
      peerUnits: fc.constant(peers.map(([units]) => units)),
      peerCosts: fc.constant(peers.map(([, cost]) => cost)),
      parent: fc.constantFrom("a", "b", null),
    }),
  );
  fc.assert(
    fc.property(
      fc.array(category, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 0, max: 500_000 }),
      (all, expected) => {
        const result = virtualAverage(all);
        fc.pre(result.ok);
        if (!result.ok) return;
        const own = all.map(({ ownCost }) => ownCost);
        const parts = [volumeEffect(result.value, expected), result.value.mixEffect, priceEffect(result.value, own)];
        const whole = own.reduce((sum, cost) => sum + cost, 0) - expected * result.value.peerAverage;
        const size = Math.max(1, ...parts.map(Math.abs), Math.abs(whole), result.value.virtualCost);
        expect(Math.abs(parts.reduce((sum, part) => sum + part, 0) - whole)).toBeLessThanOrEqual(1e-11 * size);
      },
    ),
  );
});

test("each is the exact result, rounded once", () => {
  // 100 × 740,000 ÷ 1,400 + 50 × 1,400,000 ÷ 500 is 1,350,000 ÷ 7; a rounding at each step gives …284.
  const first = { ownUnits: 100, peerUnits: [1000, 400], peerCosts: [500_000, 240_000], parent: null };
  const second = { ownUnits: 50, peerUnits: [300, 200], peerCosts: [900_000, 500_000], parent: null };
  expect(averageOf([first, second]).virtualCost).toBe(192857.14285714287);
});

test("the effects are the numbers nearest to the exact results, whatever the tenths of units and the pence", () => {
  const tenths = fc.integer({ min: 1, max: 1_000_000 });
  const category = fc.record({ own: tenths, ownPence: tenths, peers: tenths, peerPence: tenths });
  fc.assert(
    fc.property(fc.array(category, { minLength: 1, maxLength: 3 }), tenths, (all, expected) => {
      const average = averageOf(
        all.map(({ own, peers, peerPence }) => ({
          ownUnits: own / 10,
          peerUnits: [peers / 10, null],
          peerCosts: [peerPence / 100, 7],
          parent: null,
        })),
      );
      // In whole numbers over one: own units × (pence ÷ 100) ÷ (tenths ÷ 10) over the product of all the peers' tenths.
      const big = all.map((one) => ({
        own: BigInt(one.own),
        peers: BigInt(one.peers),
        pence: BigInt(one.peerPence),
        ownPence: BigInt(one.ownPence),
      }));
      const product = big.reduce((all, { peers }) => all * peers, 1n);
      const [own, peers, pence, ownPence] = (["own", "peers", "pence", "ownPence"] as const).map((part) =>
        big.reduce((sum, one) => sum + one[part], 0n),
      ) as [bigint, bigint, bigint, bigint];
      const virtualPence = big.reduce((sum, one) => sum + (one.own * one.pence * product) / one.peers, 0n);
      expect(average.virtualCost).toBe(exactQuotient(virtualPence, 100n * product));
      expect(average.peerAverage).toBe(exactQuotient(pence, 10n * peers));
      expect(average.mixEffect).toBe(
        exactQuotient(virtualPence * peers - own * pence * product, 100n * product * peers),
      );
      const price = priceEffect(
        average,
        all.map((one) => one.ownPence / 100),
      );
      expect(price).toBe(exactQuotient(ownPence * product - virtualPence, 100n * product));
      expect(volumeEffect(average, expected / 10)).toBe(exactQuotient((own - BigInt(expected)) * pence, 100n * peers));
    }),
  );
});
