import { placementMix } from "../../../../src/domain/scenarios/catalogue/placement-mix";
import { evaluateScenario } from "../../../../src/domain/scenarios/evaluate-scenario";
import { mixSaving } from "../../../../src/domain/scenarios/mix-saving";

const inputs = new Map([
  ["Foster_children", 400],
  ["Own_share", 0.7],
  ["Own_share_aimed", 0.8],
  ["Agency_per_week", 960],
  ["Marginal_own_per_week", 470],
  ["Average_own_per_week", 600],
  ["Cost_of_change", 200_000],
]);
const valueOf = (name: string, changed: readonly (readonly [string, number])[] = []) =>
  Number(evaluateScenario(placementMix, new Map([...inputs, ...changed])).get(name));

it("gives the hand-worked example", () => {
  // 400 × (80% − 70%) = 40 children; £960 − £470 = £490 a week; 40 × £490 × 365 ÷ 7 = £1,022,000
  expect(valueOf("Children_moved")).toBeCloseTo(40, 9);
  expect(valueOf("Saved_per_week")).toBe(490);
  expect(valueOf("Mix_saving")).toBeCloseTo(1_022_000, 6);
  expect(valueOf("Net_saving")).toBeCloseTo(822_000, 6);
  // 1% of 400 is 4 children: £102,200
  expect(valueOf("Saving_per_point")).toBeCloseTo(102_200, 6);
  // At the average, £360 a week: 40 × £360 × 365 ÷ 7 = £750,857.14
  expect(valueOf("Saving_at_average")).toBeCloseTo(750_857.14, 2);
  expect(["Own_now", "Own_aimed", "Agency_now", "Agency_aimed"].map((name) => valueOf(name))).toEqual([
    expect.closeTo(280),
    expect.closeTo(320),
    expect.closeTo(120),
    expect.closeTo(80),
  ]);
});

it("needs no average to work the saving out, and says where it is missing", () => {
  const without = evaluateScenario(placementMix, new Map([...inputs, ["Average_own_per_week", 0]]));
  expect(without.get("Net_saving")).toBeCloseTo(822_000, 6);
  expect([without.get("Saving_at_average"), without.get("Agency_costs_more")]).toEqual([
    "Average missing",
    "Average missing",
  ]);
});

it.each([0, 0.4, 0.8, 1])("saves what the function MIXSAVING gives, from %s own", (ownShare) => {
  const saving = mixSaving({
    children: 400,
    ownShare,
    targetShare: 0.8,
    independentPerWeek: 960,
    marginalOwnPerWeek: 470,
    days: 365,
  });
  expect(saving.ok && saving.value).toBeCloseTo(valueOf("Mix_saving", [["Own_share", ownShare]]), 6);
});

it("saves nothing on placements where the mix stays, or where an own placement costs as much", () => {
  expect(valueOf("Mix_saving", [["Own_share_aimed", 0.7]])).toBeCloseTo(0, 9);
  expect(valueOf("Mix_saving", [["Marginal_own_per_week", 960]])).toBe(0);
});

it("costs more where the share falls, and saves by the point what it saves in all", () => {
  expect(valueOf("Mix_saving", [["Own_share_aimed", 0.6]])).toBeCloseTo(-1_022_000, 6);
  expect(valueOf("Saving_per_point") * 10).toBeCloseTo(valueOf("Mix_saving"), 6);
});

/**
 * CIPFA and Peopletoo, children's services, case study: 80/20 as good practice, mixes of 70/30, 50/50 and 30/70 as seen,
 * agency placements that cost 60% more, savings of £500,000 to £1m. It gives neither numbers of children nor prices: those are ours.
 */
describe("the source's figures", () => {
  it("takes 80% as the share aimed for, and finds an agency at £960 to cost 60% more than £600", () => {
    const aimed = placementMix.inputs.find(({ name }) => name === "Own_share_aimed");
    expect(aimed?.startsFrom).toMatchObject({ kind: "given", value: 0.8 });
    expect(valueOf("Agency_costs_more")).toBeCloseTo(0.6, 9);
  });

  it("reaches £500,000 to £1m from 70% to 80% with 200 to 390 children at our prices", () => {
    expect(valueOf("Mix_saving", [["Foster_children", 200]])).toBeCloseTo(511_000, 6);
    expect(valueOf("Mix_saving", [["Foster_children", 390]])).toBeCloseTo(996_450, 6);
  });

  it("finds more to save the further a mix is from 80%", () => {
    const saved = [0.7, 0.5, 0.3].map((share) => valueOf("Mix_saving", [["Own_share", share]]));
    expect(saved).toEqual([expect.closeTo(1_022_000), expect.closeTo(3_066_000), expect.closeTo(5_110_000)]);
  });
});
