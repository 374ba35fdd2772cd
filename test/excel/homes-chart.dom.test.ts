import { describeHomes, type HomesChart } from "../../src/domain/homes-chart/describe-homes";
import { readAnswers } from "../../src/domain/questionnaire/read-answers";
import { addHomesChart } from "../../src/excel/homes-chart/add-homes-chart";
import { fitHomesCharts } from "../../src/excel/homes-chart/fit-homes-charts";
import { hasHomesChart } from "../../src/excel/homes-chart/has-homes-chart";
import { readAdded } from "../../src/excel/read-added";
import { readQuestionnaire } from "../../src/excel/read-questionnaire";
import { removeAdded } from "../../src/excel/remove-added";
import { createUniverCalculation } from "../../src/workbench/calculation/univer-calculation";
import type { WorkbookModel } from "../../src/workbench/model/workbook-model";
import type { Result } from "../../src/domain/result";
import { startOffice } from "../support/office-host";
import { cla, claPlan, mailedFile } from "./cla-workbook";
import { drawnCharts, drawnColumn } from "./drawn-charts";

jest.setTimeout(120_000);

const home = (
  name: string,
  fixed_cost: number,
  variable_cost: number,
  nights_occupied: number,
  nights_available: number,
) => ({
  home: name,
  fixed_cost,
  variable_cost,
  nights_occupied,
  nights_available,
});
const homes = [
  home("Oak House", 400_000, 100_000, 1000, 1250),
  home("Elm Lodge", 900_000, 100_000, 1000, 1600),
  home("The Mews", 300_000, 50_000, 700, 700),
];

let model: WorkbookModel;
const { chartSheet, dataSheet, settle } = drawnCharts(() => model);
const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
};

/** The chart as the domain describes what the workbook holds now. */
async function described(isSubmitted = false): Promise<HomesChart> {
  await settle();
  const { cells } = valueOf(await readQuestionnaire(claPlan.template, new Set(["homes"])));
  return valueOf(describeHomes(cla, readAnswers(cla, cells), { name: "Leeds", isSubmitted }));
}

const sheetPlan = claPlan.sheets.find(({ tables }) => tables.some(({ name }) => name === "homes"))!;
const columns = cla.sections.flatMap(({ registers }) => registers).find(({ id }) => id === "homes")!.columns;

/** Types into the register. @param row from 0 @param column its id */
function type(row: number, column: string, value: string | number): void {
  const top = sheetPlan.tables.find(({ name }) => name === "homes")!.row + 1;
  const at = columns.findIndex(({ id }) => id === column);
  model.setInput(model.sheetByName(sheetPlan.name)!.id, top + row, at, String(value));
}

const [words, bars] = [1, { label: 4, home: 5, all: 6 }];
const missing: unknown = expect.objectContaining({ error: "#N/A" });

/** Holds the cells to what the domain says about the same homes. */
async function expectSame(): Promise<HomesChart> {
  const chart = await described();
  const sheet = await dataSheet();
  const { table = [], title, note, caption, rows } = chart.described;
  const text = drawnColumn(sheet, words, 19);
  expect(text.slice(-5)).toEqual([title.split("\n")[0], note, caption, title, note]);
  expect(drawnColumn(sheet, bars.label, rows + 1)).toEqual([...table.map(([label]) => label), ""]);
  const costs = (column: number) => drawnColumn(sheet, column, rows);
  const isAll = (label: unknown) => /^(All|Both) /.test(String(label));
  const near = (cost: unknown) => (typeof cost === "number" ? expect.closeTo(cost, 6) : missing);
  expect(costs(bars.home)).toEqual(table.map(([label, cost]) => (isAll(label) ? missing : near(cost))));
  expect(costs(bars.all)).toEqual(table.map(([label, cost]) => (isAll(label) ? near(cost) : missing)));
  return chart;
}

beforeEach(async () => {
  const file = await mailedFile({ rows: { homes } });
  ({ model } = await startOffice({ file, calculation: createUniverCalculation }));
});

describe("a chart of the questionnaire's homes", () => {
  it("has cells and words that the domain also has, and follows what is typed without the add-in", async () => {
    valueOf(await addHomesChart(await described()));
    const first = await expectSame();
    expect(first.described.title).toMatch(
      /^Leeds' 3 homes cost £3,500 to £7,000 a week; the most expensive, Elm Lodge, was 63%/,
    );

    type(0, "nights_occupied", 400);
    expect((await expectSame()).described.title).toMatch(/the most expensive, Oak House, was 32% occupied/);
    // Missing and 0 are no cost of 0.
    for (const nights of ["", 0]) {
      type(1, "nights_occupied", nights);
      expect((await expectSame()).described.title).toMatch(/^2 of Leeds' 3 homes/);
    }
    type(1, "nights_occupied", 1000);
    type(0, "nights_available", "");
    expect((await expectSame()).described.title).toMatch(/the most expensive was Oak House$/m);
    type(0, "home", "");
    expect((await expectSame()).described.title).toMatch(/the most expensive was Row 1$/m);
    for (const row of [1, 2]) type(row, "fixed_cost", "");
    expect((await expectSame()).described.title).toMatch(/^1 of Leeds' 3 homes, Row 1, cost £8,750 a week$/m);
    type(1, "fixed_cost", 900_000);
    for (const column of ["home", "fixed_cost", "variable_cost", "nights_occupied"]) type(2, column, "");
    expect((await expectSame()).described.table?.map(([label]) => label)).toContainEqual(
      expect.stringMatching(/^Both homes together {2}/),
    );
    for (const row of [0, 1]) type(row, "fixed_cost", "");
    await settle();
    const text = drawnColumn(await dataSheet(), words, 19);
    expect(text.at(-2)).toMatch(/^There is no home whose cost can be worked out: /);
  });

  it("draws a bar for each home, titles from its cells and one landscape page, and as many bars as there are homes", async () => {
    const chart = await described();
    expect(valueOf(await hasHomesChart())).toBe(false);
    expect(valueOf(await addHomesChart(chart))).toBe("Yardstick chart 1");
    expect(valueOf(await hasHomesChart())).toBe(true);
    const sheet = await chartSheet();
    const [drawn] = sheet.charts;
    expect(drawn?.type).toBe("BarClustered");
    expect(drawn?.title.text).toBe(chart.described.title);
    expect(drawn?.valueAxis).toMatchObject({ title: chart.described.note, minimum: 0 });
    expect(drawn?.series.map(({ values }) => values)).toEqual([
      "'Yardstick data'!$F$4:$F$7",
      "'Yardstick data'!$G$4:$G$7",
    ]);

    const more = home("Home 4", 100_000, 20_000, 300, 400);
    for (const [id, value] of Object.entries(more)) type(3, id, value);
    valueOf(await fitHomesCharts(await described(true)));
    await settle();
    const again = (await chartSheet()).charts[0];
    expect(again?.series.map(({ values }) => values)).toEqual([
      "'Yardstick data'!$F$4:$F$8",
      "'Yardstick data'!$G$4:$G$8",
    ]);
    expect(again?.title.text).toMatch(/^Leeds' 4 homes cost £2,800 to £7,000/);
    expect(again?.valueAxis.title).toMatch(/as it is in this workbook$/);
  });

  it("is listed and removed as other charts are, and says so when its questionnaire is gone", async () => {
    const before = model.toData();
    valueOf(await addHomesChart(await described()));
    await settle();
    const chart = valueOf(await readAdded(claPlan)).find(({ kind }) => kind === "chart");
    expect(chart).toMatchObject({ obstacle: null });
    expect(valueOf(await removeAdded(chart!, claPlan))).toBe(true);
    await settle();
    const left = (data: typeof before) => ({ sheets: data.sheets.map(({ name }) => name), names: data.names });
    expect(left(model.toData())).toEqual(left(before));

    valueOf(await addHomesChart(await described()));
    model.removeSheet(model.sheetByName(sheetPlan.name)!.id);
    expect(drawnColumn(await dataSheet(), words, 19).at(-2)).toBe(
      "The questionnaire that these homes are in is no longer in this workbook.",
    );
  });
});
