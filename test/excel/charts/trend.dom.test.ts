import { followCharts } from "../../../src/actions/follow-charts";
import { insertChart } from "../../../src/actions/insert-chart";
import { trend } from "../../../src/domain/charts/trend";
import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { currentRequirementSets } from "../../../src/workbench/protocol/host";
import type { WorkbookModel } from "../../../src/workbench/model/workbook-model";
import type { SheetData } from "../../../src/workbook-file/workbook-data";
import { asLeeds, fakeFigures } from "../../actions/fake-figures";
import { drawnCharts, drawnColumn } from "../drawn-charts";
import { startWithFunctions } from "../start-with-functions";

jest.setTimeout(40_000);

const choice = { indicator: "care.weekly-cost", peers: "all", year: "2024-25" };
const problems: string[] = [];
const follower = () => followCharts(excelWorkbook, fakeFigures(), ({ problem }) => problems.push(problem.message));
const missing: unknown = expect.objectContaining({ error: "#N/A" });

let model: WorkbookModel;
const { chartSheet, dataSheet, edit } = drawnCharts(() => model);
beforeEach(async () => {
  ({ model } = await startWithFunctions());
  problems.length = 0;
});

const columns = (sheet: SheetData, first: number, last: number, rows: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => drawnColumn(sheet, first + at, rows));

describe("a trend", () => {
  it("draws a row for each year: own value, median, quartiles and the band between them", async () => {
    expect(await insertChart(excelWorkbook, follower(), asLeeds, trend, choice)).toMatchObject({ ok: true });
    const sheet = await chartSheet();
    const data = await dataSheet();
    // The last row is room for the labels at the ends of the lines.
    expect(columns(data, 4, 9, 3)).toEqual([
      ["2020-21", "2024-25", ""],
      [400, 500, missing],
      [300, 500, missing],
      // Three values in 2020-21 are too few for quartiles.
      [missing, 0, missing],
      [missing, 700, missing],
      [missing, 0, missing],
    ]);
    expect(columns(data, 11, 14, 1)).toEqual([
      [400],
      [300],
      [{ error: "#N/A", message: expect.stringContaining("in 2020-21 there are 3 among all members") as string }],
      [missing],
    ]);
    const [chart] = sheet.charts;
    expect(chart).toMatchObject({
      name: "Yardstick chart 1",
      type: "ColumnStacked",
      legend: { visible: false },
      title: { text: expect.stringContaining("Leeds: £500 a week in 2024-25, the same as the median") },
      valueAxis: { minimum: 0, majorGridlines: false },
      categoryAxis: { title: expect.stringMatching(/^The band is the middle half of the group\. Source: Made up/) },
    });
    expect(chart?.series.map(({ name, chartType, values }) => [name, chartType, values])).toEqual([
      ["Up to the band", null, "'Yardstick data'!$H$4:$H$6"],
      ["Middle half of the group", null, "'Yardstick data'!$I$4:$I$6"],
      ["Middle half, below 0", null, "'Yardstick data'!$J$4:$J$6"],
      ["Group median", "Line", "'Yardstick data'!$G$4:$G$6"],
      ["Leeds", "Line", "'Yardstick data'!$F$4:$F$6"],
    ]);
    expect(chart?.series.slice(3).map(({ pointLabels }) => pointLabels)).toMatchObject([
      { 1: { seriesName: true, value: true, position: "Bottom" } },
      { 1: { seriesName: true, value: true, position: "Top" } },
    ]);
    expect(sheet.printRanges?.area).toBe("A5:H33");
    expect(data.cells.find(({ row, column }) => row === 4 && column === 5)?.numberFormat).toBe("£#,##0;−£#,##0");
  });

  it("follows the cell with its group, and has a gap, never 0, for a missing figure", async () => {
    await insertChart(excelWorkbook, follower(), asLeeds, trend, choice);
    edit(await chartSheet(), 1, "core");
    const sheet = await chartSheet();
    expect(sheet.charts[0]?.title.text).toContain("£100 below the median of the 2 authorities in Core cities");
    expect(columns(await dataSheet(), 5, 7, 2)).toEqual([
      [400, 500],
      [400, 600],
      [missing, missing],
    ]);
    edit(sheet, 2, "Bristol");
    const bristol = await chartSheet();
    expect(drawnColumn(await dataSheet(), 5, 2)).toEqual([missing, 700]);
    expect(bristol.charts[0]?.series.at(-1)?.name).toBe("Bristol");
    expect(problems).toEqual([]);
  });

  it("follows the cell with its indicator to other years and another unit", async () => {
    await insertChart(excelWorkbook, follower(), asLeeds, trend, choice);
    edit(await chartSheet(), 0, "Rate of care");
    const sheet = await chartSheet();
    const data = await dataSheet();
    expect(columns(data, 4, 5, 2)).toEqual([
      ["2023-24", ""],
      [21.3, missing],
    ]);
    const [chart] = sheet.charts;
    expect(chart?.series[0]?.values).toBe("'Yardstick data'!$H$4:$H$5");
    expect(chart?.title.text).toContain("Rate of care, %, 2023-24");
    expect(data.cells.find(({ row, column }) => row === 3 && column === 5)?.numberFormat).toBe(
      '#,##0.0"%";−#,##0.0"%"',
    );
  });

  it("can have its band across 0 and below it", async () => {
    await insertChart(excelWorkbook, follower(), asLeeds, trend, choice);
    const sheet = model.sheetByName((await dataSheet()).name)!.id;
    for (const [lower, upper, ...band] of [
      [-50, 100, 0, 100, -50],
      [-80, -30, -30, 0, -50],
      [20, 60, 20, 40, 0],
    ] as const) {
      model.setInput(sheet, 3, 13, String(lower));
      model.setInput(sheet, 3, 14, String(upper));
      expect(columns(await dataSheet(), 7, 9, 1)).toEqual(band.map((height) => [height]));
    }
  });

  it("draws cells without our functions, so that it keeps its figures in programs that don't have them", async () => {
    await insertChart(excelWorkbook, follower(), asLeeds, trend, choice);
    const { cells } = await dataSheet();
    const drawn = cells
      .filter(({ row, column }) => row >= 3 && column >= 4 && column <= 9)
      .flatMap(({ formula }) => formula ?? []);
    expect(drawn.length).toBeGreaterThan(10);
    expect(drawn.filter((formula) => formula.includes("CLUB."))).toEqual([]);
  });

  it("uses nothing newer than ExcelApi 1.9", async () => {
    const oldest = Object.fromEntries(
      Object.entries(currentRequirementSets).filter(([set]) => !set.startsWith("ExcelApi")),
    );
    ({ model } = await startWithFunctions({ ...oldest, ExcelApi: 1.9 }));
    expect(await insertChart(excelWorkbook, follower(), asLeeds, trend, choice)).toMatchObject({ ok: true });
  });
});
