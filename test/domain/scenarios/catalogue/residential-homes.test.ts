import { breakEven } from "../../../../src/domain/scenarios/break-even";
import { residentialHomes } from "../../../../src/domain/scenarios/catalogue/residential-homes";
import { evaluateScenario } from "../../../../src/domain/scenarios/evaluate-scenario";
import { occupancyCost } from "../../../../src/domain/scenarios/occupancy-cost";

const inputs = new Map([
  ["Bought_per_week", 5_400],
  ["Variable_per_week", 400],
  ["Small_homes", 5],
  ["Small_home_beds", 2],
  ["Small_home_fixed", 260_000],
  ["Small_occupancy", 0.9],
  ["Large_home_beds", 10],
  ["Large_home_fixed", 1_200_000],
  ["Large_occupancy", 0.7],
]);
type Changed = readonly (readonly [string, number])[];
const resultOf = (name: string, changed: Changed = []) =>
  evaluateScenario(residentialHomes, new Map([...inputs, ...changed])).get(name);
const valueOf = (name: string, changed: Changed = []) => Number(resultOf(name, changed));

it("gives the hand-worked example", () => {
  // 10 beds × 90% × 365 ÷ 7 = 469.2857 weeks; × £5,000 = £2,346,428.57; less 5 × £260,000
  expect(valueOf("Small_weeks")).toBeCloseTo(469.2857, 4);
  expect(valueOf("Small_saving")).toBeCloseTo(1_046_428.57, 2);
  expect(valueOf("Small_per_week")).toBeCloseTo(1_300_000 / 469.285714 + 400, 4);
  // 10 × 70% × 365 ÷ 7 = 365 weeks; × £5,000 = £1,825,000; less £1,200,000
  expect(valueOf("Large_weeks")).toBeCloseTo(365, 9);
  expect(valueOf("Large_saving")).toBeCloseTo(625_000, 6);
  expect(valueOf("Small_saves_more")).toBeCloseTo(421_428.57, 2);
  // Filled as the large one is: £1,825,000 − £1,300,000
  expect(valueOf("Small_saving_alike")).toBeCloseTo(525_000, 6);
  // £260,000 ÷ (£5,000 × 2 × 365 ÷ 7) = 49.86%; £1,200,000 ÷ (£5,000 × 10 × 365 ÷ 7) = 46.03%
  expect(valueOf("Small_break_even")).toBeCloseTo(0.498_630, 6);
  expect(valueOf("Large_break_even")).toBeCloseTo(0.460_274, 6);
});

it("costs a week what the function OCCUPANCYCOST gives", () => {
  const large = occupancyCost({ fixed: 1_200_000, variablePerWeek: 400, occupiedWeeks: 365 });
  expect(large.ok && large.value).toBeCloseTo(valueOf("Large_per_week"), 6);
  const small = occupancyCost({ fixed: 1_300_000, variablePerWeek: 400, occupiedWeeks: valueOf("Small_weeks") });
  expect(small.ok && small.value).toBeCloseTo(valueOf("Small_per_week"), 6);
});

it("breaks even where the function BREAKEVEN does, and saves nothing there", () => {
  const bedWeeks = (10 * 365) / 7;
  const share = breakEven({ fixed: 1_200_000, price: 5_400, variable: 400, bedWeeks });
  expect(share.ok && share.value).toBeCloseTo(valueOf("Large_break_even"), 12);
  expect(valueOf("Large_saving", [["Large_occupancy", valueOf("Large_break_even")]])).toBeCloseTo(0, 4);
  expect(valueOf("Small_saving", [["Small_occupancy", valueOf("Small_break_even")]])).toBeCloseTo(0, 4);
});

it("starts from the same share of beds for both, so that small homes filled as the large one save alike", () => {
  const startOf = (wanted: string) => residentialHomes.inputs.find(({ name }) => name === wanted)?.startsFrom;
  expect(startOf("Small_occupancy")).toEqual(startOf("Large_occupancy"));
  expect(residentialHomes.outputs).toContain("Small_saving_alike");
  const alike: Changed = [["Small_occupancy", 0.7]];
  expect(valueOf("Small_saving", alike)).toBeCloseTo(valueOf("Small_saving_alike"), 6);
});

it("says so where no occupancy pays", () => {
  expect(resultOf("Large_break_even", [["Bought_per_week", 400]])).toBe("Never");
  expect(resultOf("Large_break_even", [["Large_home_fixed", 3_000_000]])).toBe("Not even when full");
});

it("finds a large home and one small home of the same beds, cost and occupancy alike", () => {
  const alike: Changed = [
    ["Small_homes", 1],
    ["Small_home_beds", 10],
    ["Small_home_fixed", 1_200_000],
    ["Small_occupancy", 0.7],
  ];
  expect(valueOf("Small_saves_more", alike)).toBeCloseTo(0, 6);
});

it("saves more the fuller it is and the more the market charges", () => {
  const rises = (name: string, values: readonly number[]) => {
    const saved = values.map((value) => valueOf("Large_saving", [[name, value]]));
    return saved.every((one, index) => index === 0 || one > (saved[index - 1] ?? 0));
  };
  expect(rises("Large_occupancy", [0.2, 0.5, 1])).toBe(true);
  expect(rises("Bought_per_week", [3_000, 5_400, 8_000])).toBe(true);
});

/**
 * CIPFA and Peopletoo, children's services, case study: overheads are often the same for two children or ten in a home of
 * ten beds; two-bed units worked; savings of £1m to £1.5m on residential care. It gives no costs: all of these are ours.
 */
describe("the source's figures", () => {
  it("spreads the same overheads over two children or ten", () => {
    // £1,200,000 ÷ (10 × 365 ÷ 7) = £2,301.37; over two children it is five times as much.
    expect(valueOf("Large_full_per_week")).toBeCloseTo(2_301.37 + 400, 2);
    expect(valueOf("Large_two_per_week")).toBeCloseTo(5 * 2_301.369_863 + 400, 2);
  });

  it("reaches £1m to £1.5m with five homes of two beds at our costs, nine in ten or all beds filled", () => {
    expect(valueOf("Small_saving")).toBeGreaterThan(1_000_000);
    // 10 × 365 ÷ 7 × £5,000 − £1,300,000 = £1,307,142.86
    expect(valueOf("Small_saving", [["Small_occupancy", 1]])).toBeCloseTo(1_307_142.86, 2);
    expect(
      valueOf("Small_saving", [
        ["Small_home_fixed", 230_000],
        ["Small_occupancy", 1],
      ]),
    ).toBeLessThan(1_500_000);
  });
});
