import { findClub } from "../../../src/domain/clubs/index";
import { findChart } from "../../../src/domain/charts/index";
import { describeHomes, homesKind } from "../../../src/domain/homes-chart/describe-homes";
import { indicatorValue, namedIndicator } from "../../../src/domain/rules/indicator-value";

import { cla202526Example } from "../clubs/cla-2025-26-example";

import { answersOf, type CellContent } from "../rules/answers-of";

const cla = findClub("cla", "2025-26")!;

type Row = Readonly<Record<string, CellContent>>;
const home = (
  name: CellContent,
  fixed_cost: CellContent,
  variable_cost: CellContent,
  nights_occupied: CellContent,
  nights_available: CellContent,
): Row => ({ home: name, fixed_cost, variable_cost, nights_occupied, nights_available });
const describe = (rows: readonly Row[], owner = { name: "Leeds", isSubmitted: false }) => {
  const chart = describeHomes(cla, answersOf(cla, { rows: { homes: rows } }), owner);
  if (!chart.ok) throw new Error(chart.problem.message);
  return chart.value.described;
};
const finding = (rows: readonly Row[]) => describe(rows).title.split("\n")[0];

/** £500,000 for 1,000 nights is £3,500 a week, 1,000 of 1,250 nights is 80%; and so on. */
const oak = home("Oak House", 400_000, 100_000, 1000, 1250);
const elm = home("Elm Lodge", 900_000, 100_000, 1000, 1600);
const mews = home("The Mews", 300_000, 50_000, 700, 700);

test("ranks homes by what an occupied week cost, with all of them together in their place, and says the finding", () => {
  const chart = describe([oak, elm, mews]);
  expect(chart.table).toEqual([
    ["Elm Lodge  £7,000 · 63% occupied", 7000],
    ["All 3 homes together  £4,796 · 76% occupied", expect.closeTo((1_850_000 / 2700) * 7, 8)],
    ["Oak House  £3,500 · 80% occupied", 3500],
    ["The Mews  £3,500 · 100% occupied", 3500],
  ]);
  expect(chart.title).toBe(
    "Leeds' 3 homes cost £3,500 to £7,000 a week; the most expensive, Elm Lodge, was 63% occupied\nCost of an occupied week, with occupancy, 2025-26",
  );
  expect(chart.note).toBe(
    "Cost: (fixed cost + variable cost) ÷ nights occupied × 7. Occupancy: nights occupied ÷ nights available. All together: their costs divided by their nights. Source: your questionnaire, Children Looked After 2025-26, not yet submitted",
  );
  expect(chart.caption).toMatch(/^Bars, the most expensive home first, .*Leeds' 3 homes cost .*not yet submitted\.$/);
  expect(chart.rows).toBe(4);
});

test("gives all homes together as the club's own indicators do", () => {
  const rows = cla202526Example.rows?.homes ?? [];
  const answers = answersOf(cla, { rows: { homes: rows } });
  const { value } = indicatorValue(cla, answers, namedIndicator(cla, "cla.homes.weekly-cost"));
  expect(describe(rows).figures.own).toBeCloseTo(value ?? NaN, 8);
});

test.each([
  ["no nights yet", home("Home 4", 200_000, 50_000, null, 900)],
  ["0 nights", home("Home 4", 200_000, 50_000, 0, 900)],
  ["no variable cost", home("Home 4", 200_000, null, 700, 900)],
  ["a marker", home("Home 4", "not available", 50_000, 700, 900)],
  ["a number typed as text", home("Home 4", "200,000", 50_000, 700, 900)],
])("lists a home with %s as one that can't be worked out, and never as 0", (_, row) => {
  const chart = describe([row, oak, elm]);
  expect(chart.table?.at(-1)).toEqual(["Home 4  (can't be worked out)", null]);
  expect(chart.title).toMatch(/^2 of Leeds' 3 homes cost £3,500 to £7,000 a week;/);
  expect(chart.note).toContain("Can't be worked out: a cost or nights occupied are missing, or the nights are 0.");
  expect(chart.figures.n).toBe(2);
});

test("leaves out blank rows, and names a row that has no name yet", () => {
  const chart = describe([home(null, null, null, null, null), { ...oak, home: null }, elm]);
  expect(chart.table?.map(([label]) => label)).toContain("Row 2  £3,500 · 80% occupied");
  expect(chart.rows).toBe(3);
});

test("reads sensibly for one home, for equal ones, and without occupancy", () => {
  expect(finding([oak])).toBe("Leeds' home, Oak House, cost £3,500 a week and was 80% occupied");
  expect(finding([oak, home("Home 4", null, null, null, null)])).toBe(
    "1 of Leeds' 2 homes, Oak House, cost £3,500 a week and was 80% occupied",
  );
  expect(finding([oak, mews])).toBe("Leeds' 2 homes each cost £3,500 a week");
  expect(finding([oak, { ...elm, nights_available: null }])).toBe(
    "Leeds' 2 homes cost £3,500 to £7,000 a week; the most expensive was Elm Lodge",
  );
  expect(describe([oak, { ...elm, nights_available: 0 }]).table?.map(([label]) => label)).toEqual([
    "Elm Lodge  £7,000 · occupancy not known",
    "Both homes together  £5,250 · occupancy not known",
    "Oak House  £3,500 · 80% occupied",
  ]);
  expect(describe([oak]).table).toHaveLength(1);
});

test("has a kind of its own, as its cells are named after it beside those of other charts", () => {
  expect(homesKind).toMatch(/^[a-z]+$/);
  expect(findChart(homesKind)).toBeNull();
});

test("says where the figures are from: typed, or as they are after a submission", () => {
  expect(describe([oak], { name: "Kent", isSubmitted: true }).note).toMatch(/2025-26, as it is in this workbook$/);
  expect(finding([oak])).not.toContain("Kent");
});

test("says what is needed where there is nothing to draw", () => {
  const why = (rows: readonly Row[], gone: readonly string[] = []) => {
    const chart = describeHomes(cla, answersOf(cla, { rows: { homes: rows }, gone }), {
      name: "Leeds",
      isSubmitted: false,
    });
    return chart.ok ? null : chart.problem.message;
  };
  expect(why([home("Oak House", null, null, 0, 0)])).toBe(
    'There is no chart of your homes yet: fill in Fixed cost, Variable cost and Nights occupied (above 0) of at least one home in "Own children\'s homes, one by one".',
  );
  expect(why([])).toMatch(/fill in/);
  expect(why([oak], ["homes[fixed_cost]"])).toMatch(/the table .* or one of its columns is missing\.$/);
  expect(why([oak], ["homes"])).toMatch(/is missing\.$/);
  const other = { ...cla, indicators: [] };
  expect(describeHomes(other, answersOf(other, {}), { name: "Leeds", isSubmitted: false })).toMatchObject({
    problem: {
      message: "There is no chart of your homes yet: Children Looked After does not ask for homes one by one.",
    },
  });
});
