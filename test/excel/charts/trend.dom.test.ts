import { followCharts } from "../../../src/actions/follow-charts";
import { insertChart } from "../../../src/actions/insert-chart";
import { ranked } from "../../../src/domain/charts/ranked";
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
const { chartSheet, edit } = drawnCharts(() => model);
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
    expect(columns(sheet, 0, 5, 3)).toEqual([
      ["2020-21", "2024-25", ""],
      [400, 500, ""],
      [300, 500, ""],
      // Three values in 2020-21 are too few for quartiles.
      [missing, 0, ""],
      [missing, 700, ""],
      [missing, 0, ""],
    ]);
    expect(columns(sheet, 7, 10, 1)).toEqual([
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
      title: { text: expect.stringContaining("Leeds: £500 per week in 2024-25, the same as the median") },
      valueAxis: { title: "£ per week", minimum: 0, majorGridlines: false },
      categoryAxis: { title: expect.stringMatching(/^Solid line: Leeds · dashed line: group median/) },
    });
    expect(chart?.series.map(({ name, chartType, values }) => [name, chartType, values])).toEqual([
      ["Up to the band", null, "'Yardstick chart 1'!$D$30:$D$31"],
      ["Band", null, "'Yardstick chart 1'!$E$30:$E$31"],
      ["Band below 0", null, "'Yardstick chart 1'!$F$30:$F$31"],
      ["Group median", "Line", "'Yardstick chart 1'!$C$30:$C$31"],
      ["Leeds (you)", "Line", "'Yardstick chart 1'!$B$30:$B$31"],
    ]);
    expect(sheet.cells.find(({ row, column }) => row === 30 && column === 1)?.numberFormat).toBe("£#,##0");
  });

  it("follows the cell with its group, and has a gap, never 0, for a missing figure", async () => {
    await insertChart(excelWorkbook, follower(), asLeeds, trend, choice);
    edit(await chartSheet(), 4, "core");
    const sheet = await chartSheet();
    expect(sheet.charts[0]?.title.text).toContain("£100 below the median of the 2 with a value among Core cities");
    expect(columns(sheet, 1, 3, 2)).toEqual([
      [400, 500],
      [400, 600],
      [missing, missing],
    ]);
    edit(sheet, 5, "Bristol, City of");
    const bristol = await chartSheet();
    expect(drawnColumn(bristol, 1, 2)).toEqual([missing, 700]);
    expect(bristol.charts[0]?.series.at(-1)?.name).toBe("Bristol, City of (you)");
    expect(problems).toEqual([]);
  });

  it("follows the cell with its indicator to other years and another unit", async () => {
    await insertChart(excelWorkbook, follower(), asLeeds, trend, choice);
    edit(await chartSheet(), 3, "care.rate");
    const sheet = await chartSheet();
    expect(columns(sheet, 0, 1, 2)).toEqual([
      ["2023-24", ""],
      [21.3, ""],
    ]);
    const [chart] = sheet.charts;
    expect(chart?.series[0]?.values).toBe("'Yardstick chart 1'!$D$30");
    expect(chart?.valueAxis.title).toBe("%");
    expect(sheet.cells.find(({ row, column }) => row === 29 && column === 1)?.numberFormat).toBe('#,##0.0"%"');
  });

  it("can have its band across 0 and below it", async () => {
    await insertChart(excelWorkbook, follower(), asLeeds, trend, choice);
    const sheet = model.sheetByName((await chartSheet()).name)!.id;
    for (const [lower, upper, ...band] of [
      [-50, 100, 0, 100, -50],
      [-80, -30, -30, 0, -50],
      [20, 60, 20, 40, 0],
    ] as const) {
      model.setInput(sheet, 29, 9, String(lower));
      model.setInput(sheet, 29, 10, String(upper));
      expect(columns(await chartSheet(), 3, 5, 1)).toEqual(band.map((height) => [height]));
    }
  });

  it("draws cells without our functions, so that it keeps its figures in programs that don't have them", async () => {
    await insertChart(excelWorkbook, follower(), asLeeds, trend, choice);
    const { cells } = await chartSheet();
    const drawn = cells.filter(({ row, column }) => row >= 29 && column <= 5).flatMap(({ formula }) => formula ?? []);
    expect(drawn.length).toBeGreaterThan(10);
    expect(drawn.filter((formula) => formula.includes("CLUB."))).toEqual([]);
  });

  it("can be beside a ranked chart on one sheet, and both follow the one cell with their group", async () => {
    const followed = follower();
    await insertChart(excelWorkbook, followed, asLeeds, ranked, choice);
    expect(await insertChart(excelWorkbook, followed, asLeeds, trend, choice, "open sheet")).toMatchObject({
      ok: true,
    });
    edit(await chartSheet(), 4, "neighbours");
    const { charts } = await chartSheet();
    expect(charts.map(({ title }) => title.text)).toEqual([
      expect.stringContaining("Leeds and 2 of its 3 statistical neighbours"),
      expect.stringContaining("£200 below the median of 2 of its 3 statistical neighbours"),
    ]);
    expect(await excelWorkbook.readCharts()).toMatchObject({
      value: [
        { kind: "ranked", parameters: { peers: "neighbours", year: "2024-25" } },
        {
          kind: "trend",
          parameters: { indicators: ["care.weekly-cost"], peers: "neighbours", year: "", member: "Leeds" },
        },
      ],
    });
    expect(problems).toEqual([]);
  });

  it("uses nothing newer than ExcelApi 1.9", async () => {
    const oldest = Object.fromEntries(
      Object.entries(currentRequirementSets).filter(([set]) => !set.startsWith("ExcelApi")),
    );
    ({ model } = await startWithFunctions({ ...oldest, ExcelApi: 1.9 }));
    expect(await insertChart(excelWorkbook, follower(), asLeeds, trend, choice)).toMatchObject({ ok: true });
  });
});
