import { carerRecruitment } from "../../../../src/domain/scenarios/catalogue/carer-recruitment";
import { evaluateScenario } from "../../../../src/domain/scenarios/evaluate-scenario";

const inputs = new Map([
  ["Agency_per_week", 960],
  ["Own_per_week", 600],
  ["Recruits_first_year", 10],
  ["Recruits_second_year", 10],
  ["Recruits_third_year", 0],
  ["Children_per_household", 1],
  ["Leaving_each_year", 0.1],
  ["Carers_near_retirement", 40],
  ["Retiring_each_year", 0.5],
  ["Campaign_per_year", 100_000],
  ["Approval_cost", 5_000],
  ["Discount_rate", 0.035],
]);
const valueOf = (name: string, changed: readonly (readonly [string, number])[] = []) =>
  evaluateScenario(carerRecruitment, new Map([...inputs, ...changed])).get(name) as number[];

it("gives the hand-worked example", () => {
  expect(valueOf("Recruits_staying")).toEqual([10, 19, 17.1, expect.closeTo(15.39), expect.closeTo(13.851)]);
  expect(valueOf("Average_recruits")).toEqual([
    5,
    14.5,
    expect.closeTo(18.05),
    expect.closeTo(16.245),
    expect.closeTo(14.6205),
  ]);
  // £360 × 365 ÷ 7 = £18,771.43 a placement and year.
  expect(valueOf("Placement_saving")[0]).toBeCloseTo(93_857.14, 2);
  expect(valueOf("Placement_saving")[1]).toBeCloseTo(272_185.71, 2);
  expect(valueOf("Campaign_and_approvals")).toEqual([150_000, 150_000, 0, 0, 0]);
  expect(valueOf("Saved_so_far")[1]).toBeCloseTo(66_042.86, 2);
  expect(valueOf("Pays_back")).toBe(2);
  expect(valueOf("Retired_so_far")).toEqual([20, 30, 35, 37.5, 38.75]);
  // 10 on an average day of year 1 × £360 × 365 ÷ 7, then 25 in year 2.
  expect(valueOf("Retirement_cost")[0]).toBeCloseTo(187_714.29, 2);
  expect(valueOf("Retirement_cost")[1]).toBeCloseTo(469_285.71, 2);
});

it("discounts each year's saving at the Green Book's rate, as Excel's NPV does", () => {
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = valueOf("Net_saving");
  const present = a / 1.035 + b / 1.035 ** 2 + c / 1.035 ** 3 + d / 1.035 ** 4 + e / 1.035 ** 5;
  expect(valueOf("Present_value")).toBeCloseTo(present, 6);
});

it("saves nothing on placements where nobody is recruited, or where an agency costs no more", () => {
  const nobody = [["Recruits_first_year", 0] as const, ["Recruits_second_year", 0] as const];
  expect(valueOf("Saved_so_far", nobody)).toEqual([0, 0, 0, 0, 0]);
  expect(valueOf("Placement_saving", [["Own_per_week", 960]])).toEqual([0, 0, 0, 0, 0]);
  expect(valueOf("Pays_back", [["Own_per_week", 960]])).toBe("Not in five years");
});

it("pays back only after a campaign that begins later", () => {
  // Nothing in year 1; year 2: 5 × £18,771.43 − £150,000 = −£56,142.86; year 3: 9.5 × £18,771.43 makes up for it.
  const later = [["Recruits_first_year", 0] as const];
  expect(valueOf("Saved_so_far", later).slice(0, 2)).toEqual([0, expect.closeTo(-56_142.86, 2)]);
  expect(valueOf("Pays_back", later)).toBe(3);
});

it("saves more where agencies cost more, and less with more leavers", () => {
  const at = (name: string, values: readonly number[]) =>
    values.map((value) => valueOf("Present_value", [[name, value]]));
  const rises = (values: readonly unknown[]) =>
    values.every((value, index) => index === 0 || Number(value) > Number(values[index - 1]));
  expect(rises(at("Agency_per_week", [700, 960, 1_200]))).toBe(true);
  expect(rises(at("Leaving_each_year", [0.5, 0.2, 0]))).toBe(true);
});

/** CIPFA and Peopletoo, children's services, case study: agency placements cost 60% more; savings of £500,000 to £1m. */
it("reaches the source's savings where agencies cost 60% more and 30 to 50 households are recruited", () => {
  const saved = (each: number) =>
    valueOf("Placement_saving", [
      ["Own_per_week", 600],
      ["Agency_per_week", 600 * 1.6],
      ["Recruits_first_year", each],
      ["Recruits_second_year", each],
      ["Recruits_third_year", each],
    ])[4] ?? 0;
  // 60% of £600 is £360 a week, so £500,000 to £1m is 27 to 53 children placed with own carers.
  expect(saved(13)).toBeGreaterThan(500_000);
  expect(saved(25)).toBeLessThan(1_100_000);
});
