import { carerAgeing } from "../../../../src/domain/scenarios/catalogue/carer-ageing";
import { evaluateScenario } from "../../../../src/domain/scenarios/evaluate-scenario";

const inputs = new Map([
  ["Under_50_now", 100],
  ["Fifties_now", 80],
  ["Sixties_now", 50],
  ["Seventies_now", 20],
  ["Under_50_leaving", 0.1],
  ["Fifties_leaving", 0.05],
  ["Sixties_leaving", 0.2],
  ["Seventies_leaving", 0.5],
  ["Approved_each_year", 15],
  ["Children_per_household", 1],
  ["Agency_per_week", 970],
  ["Own_per_week", 480],
]);
type Changed = readonly (readonly [string, number])[];
const resultOf = (name: string, changed: Changed = []) =>
  evaluateScenario(carerAgeing, new Map([...inputs, ...changed])).get(name);
const rowOf = (name: string, changed: Changed = []) => resultOf(name, changed) as readonly number[];
const bands = ["Under_50_at_end", "Fifties_at_end", "Sixties_at_end", "Seventies_at_end"];
const leaving = ["Under_50_leaving", "Fifties_leaving", "Sixties_leaving", "Seventies_leaving"];

it("gives the hand-worked first year", () => {
  expect(resultOf("Households_now")).toBe(250);
  expect(resultOf("Over_60_now")).toBeCloseTo(0.28, 9);
  // 100 × 95% × 90% + 15; 80 × 90% × 95% + 100 × 90% ÷ 20; 50 × 90% × 80% + 80 × 95% ÷ 10; 20 × 50% + 50 × 80% ÷ 10
  expect(bands.map((name) => rowOf(name)[0])).toEqual([
    expect.closeTo(100.5),
    expect.closeTo(72.9),
    expect.closeTo(43.6),
    expect.closeTo(14),
  ]);
  // 231 left of 250 and 15 approved: 34 left = 100 × 10% + 80 × 5% + 50 × 20% + 20 × 50%
  expect(rowOf("Households_at_end")[0]).toBeCloseTo(231, 9);
  expect(rowOf("Leavers_in_year")[0]).toBeCloseTo(34, 9);
  // (250 − 231) ÷ 2 × (£970 − £480) × 365 ÷ 7 = £242,725
  expect(rowOf("Cost_of_loss")[0]).toBeCloseTo(242_725, 4);
});

it("lets nobody get lost: with no leavers, those now and those approved are all there", () => {
  const nobody = leaving.map((name) => [name, 0] as const);
  rowOf("Households_at_end", nobody).forEach((all, index) => expect(all).toBeCloseTo(250 + 15 * (index + 1), 9));
  rowOf("Leavers_in_year", nobody).forEach((left) => expect(left).toBeCloseTo(0, 9));
  expect(resultOf("To_stand_still", nobody)).toBeCloseTo(0, 9);
});

it("loses in each year each age's own share", () => {
  const before = bands.map((name) => [inputs.get(name.replace("_at_end", "_now")) ?? 0, ...rowOf(name)]);
  rowOf("Leavers_in_year").forEach((left, year) => {
    const shares = leaving.map((name, band) => (before[band]?.[year] ?? 0) * (inputs.get(name) ?? 0));
    expect(left).toBeCloseTo(
      shares.reduce((sum, one) => sum + one, 0),
      9,
    );
  });
});

it("keeps numbers where as many are approved as leave, and costs nothing then", () => {
  // Everybody is under 50 or leaves at the same rate: 10% of 200.
  const steady: Changed = [
    ...leaving.map((name) => [name, 0.1] as const),
    ["Under_50_now", 200],
    ["Fifties_now", 0],
    ["Sixties_now", 0],
    ["Seventies_now", 0],
    ["Approved_each_year", 20],
  ];
  for (const all of rowOf("Households_at_end", steady)) expect(all).toBeCloseTo(200, 9);
  expect(resultOf("Cost_in_year_5", steady)).toBeCloseTo(0, 6);
  expect(resultOf("To_stand_still", steady)).toBeCloseTo(20, 9);
});

it("loses more the older the carers are, though as many leave at each age", () => {
  const left = (now: Changed) => Number(resultOf("Households_in_year_5", now));
  const young: Changed = [
    ["Under_50_now", 150],
    ["Seventies_now", 0],
    ["Sixties_now", 20],
  ];
  expect(left(young)).toBeGreaterThan(left([]));
});

it("has no formula that multiplies by nothing: the oldest have no age to grow out of", () => {
  const formulas = carerAgeing.steps.flatMap(({ formula, years }) => [formula, years?.first ?? ""]);
  expect(formulas.filter((formula) => /\*0(?!\.)/.test(formula))).toEqual([]);
});
