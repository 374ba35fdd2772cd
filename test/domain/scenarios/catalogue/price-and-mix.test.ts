import { priceAndMix } from "../../../../src/domain/scenarios/catalogue/price-and-mix";
import { evaluateScenario } from "../../../../src/domain/scenarios/evaluate-scenario";
import { priceEffect } from "../../../../src/domain/scenarios/price-effect";
import { virtualAverage } from "../../../../src/domain/scenarios/virtual-average";
import { volumeEffect } from "../../../../src/domain/scenarios/volume-effect";
import { seededInputs } from "../seeded-inputs";

const inputs = new Map([
  ["Weeks_own", 10_000],
  ["Price_own", 500],
  ["Weeks_agency", 10_000],
  ["Price_agency", 1_000],
  ["Weeks_residential", 2_000],
  ["Price_residential", 4_500],
  ["Weeks_other", 0],
  ["Price_other", 0],
  ["Peer_weeks_own", 60_000],
  ["Peer_price_own", 480],
  ["Peer_weeks_agency", 32_000],
  ["Peer_price_agency", 960],
  ["Peer_weeks_residential", 8_000],
  ["Peer_price_residential", 4_000],
  ["Peer_weeks_other", 0],
  ["Peer_price_other", 0],
  ["Expected_weeks", 20_000],
]);
const valueOf = (name: string, given: ReadonlyMap<string, number> = inputs) =>
  Number(evaluateScenario(priceAndMix, given).get(name));

it("gives the hand-worked example", () => {
  // £5m + £10m + £9m = £24m for 22,000 weeks.
  expect(valueOf("Own_cost")).toBe(24_000_000);
  // £28.8m + £30.72m + £32m = £91.52m for 100,000 weeks: £915.20 a week; × 20,000 weeks = £18.304m.
  expect(valueOf("Peer_average")).toBeCloseTo(915.2, 9);
  expect(valueOf("Cost_difference")).toBeCloseTo(5_696_000, 6);
  // 2,000 weeks × £915.20.
  expect(valueOf("Volume_effect")).toBeCloseTo(1_830_400, 6);
  // £4.8m + £9.6m + £8m = £22.4m, less 22,000 × £915.20 = £20,134,400.
  expect(valueOf("Mix_effect")).toBeCloseTo(2_265_600, 6);
  // 10,000 × £20, 10,000 × £40, 2,000 × £500.
  expect(["own", "agency", "residential", "other"].map((name) => valueOf(`Price_effect_${name}`))).toEqual([
    200_000, 400_000, 1_000_000, 0,
  ]);
  expect(valueOf("Price_effect")).toBe(1_600_000);
});

it("agrees with the functions VIRTUALCOST, VOLUMEEFFECT, MIXEFFECT and PRICEEFFECT, and adds up", () => {
  const names = ["own", "agency", "residential", "other"];
  let compared = 0;
  for (let seed = 1; seed <= 50; seed += 1) {
    const given = seededInputs(priceAndMix, seed);
    const of = (name: string) => given.get(name) ?? NaN;
    const units = (name: string) => of(`Peer_weeks_${name}`);
    // A category without peers' weeks has no price of its own there; here the price is put in.
    if (names.some((name) => units(name) <= 0 || of(`Peer_price_${name}`) <= 0)) continue;
    const result = virtualAverage(
      names.map((name) => ({
        ownUnits: of(`Weeks_${name}`),
        peerUnits: [units(name)],
        peerCosts: [units(name) * of(`Peer_price_${name}`)],
        parent: null,
      })),
    );
    if (!result.ok) throw new Error(result.problem.message);
    const average = result.value;
    const costs = names.map((name) => of(`Weeks_${name}`) * of(`Price_${name}`));
    const size = Math.max(
      1,
      valueOf("Own_cost", given),
      valueOf("Virtual_cost", given),
      valueOf("Expected_cost", given),
    );
    const close = (name: string, expected: number) =>
      expect(Math.abs(valueOf(name, given) - expected)).toBeLessThan(1e-9 * size);
    close("Virtual_cost", average.virtualCost);
    close("Peer_average", average.peerAverage);
    close("Mix_effect", average.mixEffect);
    close("Price_effect", priceEffect(average, costs));
    close("Volume_effect", volumeEffect(average, of("Expected_weeks")));
    expect(Math.abs(valueOf("Left_over", given))).toBeLessThanOrEqual(0.01);
    compared += 1;
  }
  expect(compared).toBeGreaterThan(25);
});

it("finds no difference from the peers in their own weeks, mix and prices", () => {
  const same = new Map(inputs);
  for (const name of ["own", "agency", "residential", "other"]) {
    same.set(`Weeks_${name}`, (inputs.get(`Peer_weeks_${name}`) ?? 0) / 5);
    same.set(`Price_${name}`, inputs.get(`Peer_price_${name}`) ?? 0);
  }
  for (const name of priceAndMix.outputs) expect(valueOf(name, same)).toBeCloseTo(0, 6);
});

it("leaves other placements out as long as peers' price of them is 0", () => {
  const withOther = (weeks: number, price: number, peerWeeks: number, peerPrice: number) =>
    new Map(inputs)
      .set("Weeks_other", weeks)
      .set("Price_other", price)
      .set("Peer_weeks_other", peerWeeks)
      .set("Peer_price_other", peerPrice);
  for (const unfinished of [withOther(1_000, 700, 0, 0), withOther(0, 0, 5_000, 0)])
    for (const name of priceAndMix.outputs) expect(valueOf(name, unfinished)).toBe(valueOf(name));
  // £600 is the peers' price of the wider kind: no peer has such placements.
  const own = withOther(1_000, 700, 0, 600);
  expect(valueOf("Own_cost", own)).toBe(24_700_000);
  expect(valueOf("Price_effect_other", own)).toBe(100_000);
  // £91.52m + £3m for 105,000 weeks.
  expect(valueOf("Peer_average", withOther(0, 0, 5_000, 600))).toBeCloseTo(94_520_000 / 105_000, 9);
});

it("gives an answer for three kinds of placement, with nothing typed for the others", () => {
  const blank = priceAndMix.inputs.filter(({ startsFrom }) => startsFrom.kind === "blank").map(({ name }) => name);
  expect(blank).toHaveLength(13);
  expect(blank.filter((name) => name.endsWith("_other"))).toEqual([]);
  // As they are listed: what is to be filled in stands before what can stay.
  expect(priceAndMix.inputs.slice(0, 13).map(({ name }) => name)).toEqual(blank);
});
