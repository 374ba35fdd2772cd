import { earlyHelpSavings } from "../../../../src/domain/scenarios/catalogue/early-help-savings";
import { evaluateScenario } from "../../../../src/domain/scenarios/evaluate-scenario";

/** Our own division of the source's sum. */
const inputs = new Map([
  ["Spend_contracts", 20_000_000],
  ["Saved_share_contracts", 0.08],
  ["Spend_centres", 8_000_000],
  ["Saved_share_centres", 0.12],
  ["Spend_districts", 3_000_000],
  ["Saved_share_districts", 0.15],
  ["Spend_advice", 4_000_000],
  ["Saved_share_advice", 0.17],
  ["Counted_twice", 0],
  ["Reinvested_share", 0.2],
  ["One_off_cost", 750_000],
]);
const valueOf = (name: string, changed: Readonly<Record<string, number>> = {}) =>
  evaluateScenario(earlyHelpSavings, new Map([...inputs, ...Object.entries(changed)])).get(name);

/** CIPFA and Peopletoo, children's services, the case study at the end: £3.69m in all; lines are ours. */
it("adds an example up to the source's £3.69m, and starts from none of it", () => {
  // 8% of £20m is £1.6m; 12% of £8m £0.96m; 15% of £3m £0.45m; 17% of £4m £0.68m.
  expect(earlyHelpSavings.picture.rows.map((name) => valueOf(name))).toEqual([
    1_600_000,
    960_000,
    450_000,
    expect.closeTo(680_000, 6),
  ]);
  expect(valueOf("Savings_once")).toBeCloseTo(3_690_000, 6);
  const lines = earlyHelpSavings.inputs.filter(({ name }) => /^(Spend|Saved_share)_/.test(name));
  expect(lines.map(({ startsFrom }) => startsFrom.kind)).toEqual(Array.from({ length: 8 }, () => "blank"));
});

it("takes off what is put back, and pays the cost of the change back from the rest", () => {
  // A fifth of £3.69m is £738,000, so £2,952,000 is left: £246,000 a month. £750,000 ÷ £246,000 is 3.05 months.
  expect(valueOf("Put_back")).toBeCloseTo(738_000, 6);
  expect(valueOf("Net_saving")).toBeCloseTo(2_952_000, 6);
  expect(valueOf("First_year")).toBeCloseTo(2_202_000, 6);
  expect(valueOf("Months_to_pay_back")).toBeCloseTo(3.0488, 4);
});

it("counts a saving that two lines share once, before anything is put back", () => {
  // A tenth less of £3.69m: £3,321,000; four fifths of it £2,656,800.
  expect(valueOf("Savings_once", { Counted_twice: 0.1 })).toBeCloseTo(3_321_000, 6);
  expect(valueOf("Net_saving", { Counted_twice: 0.1 })).toBeCloseTo(2_656_800, 6);
});

it("saves nothing, and never pays back, where nothing changes or all is put back", () => {
  const nothing = {
    Saved_share_contracts: 0,
    Saved_share_centres: 0,
    Saved_share_districts: 0,
    Saved_share_advice: 0,
  };
  expect(valueOf("Net_saving", nothing)).toBe(0);
  expect(valueOf("Months_to_pay_back", nothing)).toBe("Never");
  expect(valueOf("Months_to_pay_back", { Reinvested_share: 1 })).toBe("Never");
  expect(valueOf("Months_to_pay_back", { One_off_cost: 0 })).toBe(0);
});
