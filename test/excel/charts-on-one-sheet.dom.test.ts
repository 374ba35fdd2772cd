import { followCharts } from "../../src/actions/follow-charts";
import { insertChart } from "../../src/actions/insert-chart";
import { ranked } from "../../src/domain/charts/ranked";
import { trend } from "../../src/domain/charts/trend";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import type { WorkbookModel } from "../../src/workbench/model/workbook-model";
import { asLeeds, fakeFigures } from "../actions/fake-figures";
import { chartSpec } from "../support/chart-spec";
import { drawnCharts, drawnColumn as drawn } from "./drawn-charts";
import { startAnswering } from "./start-answering";

jest.setTimeout(40_000);

const choice = { indicator: "care.weekly-cost", peers: "neighbours", year: "2024-25" };
const problems: string[] = [];
const follower = () => followCharts(excelWorkbook, fakeFigures(), ({ problem }) => problems.push(problem.message));

let model: WorkbookModel;
const { chartSheet, dataSheet, settle, edit } = drawnCharts(() => model);
beforeEach(async () => {
  ({ model } = await startAnswering());
  problems.length = 0;
});

/** Selects a cell of the open sheet. */
const select = (cell: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(cell).select();
    await context.sync();
  });
const sheetOf = async (name: string) => {
  await settle();
  return model.toData().sheets.find((sheet) => sheet.name === name)!;
};

describe("charts on one sheet", () => {
  const beside = async (group = "neighbours") => {
    const followed = follower();
    await insertChart(excelWorkbook, followed, asLeeds, ranked, choice);
    await select("K1");
    const second = { ...choice, year: "2020-21", peers: group };
    const added = await insertChart(excelWorkbook, followed, asLeeds, ranked, second, "open sheet");
    expect(added).toMatchObject({ ok: true, value: { name: "Yardstick_chart_2", sheet: "Yardstick chart 1" } });
  };

  it("both follow the one cell with their peer group, and each has its own cells on the sheet of chart data", async () => {
    await beside();
    const before = await chartSheet();
    expect(before.charts.map(({ name, title }) => [name, title.text.split("\n")[1]])).toEqual([
      ["Yardstick chart 1", "Care: weekly cost, £ a week, 2024-25"],
      ["Yardstick chart 2", "Care: weekly cost, £ a week, 2020-21"],
    ]);
    expect(before.cells.find(({ row, column }) => row === 1 && column === 11)?.formula).toBe("=$B$2");
    edit(before, 1, "all");
    const after = await chartSheet();
    expect(after.charts.map(({ title }) => title.text.split("\n")[0])).toEqual([
      expect.stringContaining("the 5 members with a value"),
      expect.stringContaining("the 3 members with a value"),
    ]);
    expect(after.charts[1]!.series.map(({ values }) => values)).toEqual([
      "'Yardstick data'!$AE$4:$AE$7",
      "'Yardstick data'!$AF$4:$AF$7",
      "'Yardstick data'!$AG$4:$AG$7",
    ]);
    // £400, £300, £300 and £200.
    expect(drawn(await dataSheet(), 29, 5)).toEqual(["Leeds", "Group median", "Kent", "Dorset", ""]);
    expect(problems).toEqual([]);
  });

  it("may be of different kinds", async () => {
    const followed = follower();
    await insertChart(excelWorkbook, followed, asLeeds, ranked, choice);
    await select("K1");
    expect(await insertChart(excelWorkbook, followed, asLeeds, trend, choice, "open sheet")).toMatchObject({
      ok: true,
    });
    edit(await chartSheet(), 1, "core");
    const { charts } = await chartSheet();
    expect(charts.map(({ title }) => title.text)).toEqual([
      expect.stringContaining("£100 below the median of the 2 authorities in Core cities"),
      expect.stringContaining("in 2024-25, £100 below the median of the 2 authorities in Core cities"),
    ]);
    expect(await excelWorkbook.readCharts()).toMatchObject({
      value: [
        { kind: "ranked", parameters: { indicators: ["care.weekly-cost"], peers: "core", year: "2024-25" } },
        { kind: "trend", parameters: { indicators: ["care.weekly-cost"], peers: "core", year: "", member: "Leeds" } },
      ],
    });
    expect(problems).toEqual([]);
  });

  it("have separate groups if they were made with different ones, or if somebody types over the shared one", async () => {
    await beside("core");
    edit(await chartSheet(), 1, "all");
    const [first, second] = (await chartSheet()).charts;
    expect(first!.title.text).toContain("the 5 members with a value");
    expect(second!.title.text).toContain("it is the only one in its group with a figure");
  });
});

describe("a chart on the user's sheet", () => {
  it("is where the selected cell is, with its cells above it, and changes nothing else there", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1").values = [["Team", 5]];
      await context.sync();
    });
    const before = await sheetOf("Sheet1");
    await select("C3");
    const added = await insertChart(excelWorkbook, follower(), asLeeds, ranked, choice, "open sheet");
    expect(added).toMatchObject({ ok: true, value: { sheet: "Sheet1" } });
    const sheet = await sheetOf("Sheet1");
    expect(sheet.charts).toMatchObject([{ name: "Yardstick chart 1", left: 96, top: 105 }]);
    expect(sheet.cells.filter(({ row }) => row >= 2).map(({ row, column, value }) => [row, column, value])).toEqual([
      ...[
        [2, 2, "Indicator"],
        [2, 3, "Care: weekly cost"],
        [3, 2, "Peer group"],
        [3, 3, "Statistical neighbours"],
      ],
      ...[
        [4, 2, "Year"],
        [4, 3, "2024-25"],
        [5, 2, "You"],
        [5, 3, "Leeds"],
      ],
    ]);
    expect(sheet.columnWidths).toEqual(before.columnWidths);
    expect(sheet.page).toEqual(before.page);
    model.setInput(model.sheetByName("Sheet1")!.id, 3, 3, "All members");
    expect((await sheetOf("Sheet1")).charts[0]?.title.text).toContain("the 5 members with a value");
  });

  it("is not inserted over cells that hold something, and says which", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("D6").values = [[0]];
      await context.sync();
    });
    const { names } = model.toData();
    await select("C3");
    const refused = await insertChart(excelWorkbook, follower(), asLeeds, ranked, choice, "open sheet");
    expect(refused.ok ? "" : refused.problem.message).toContain("Sheet1!C3:D6, which is not empty");
    expect(model.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(model.toData().names).toEqual(names);
  });

  it("leaves nothing behind if Excel refuses part of it", async () => {
    await insertChart(excelWorkbook, follower(), asLeeds, ranked, choice);
    await select("K1");
    const [before, data] = [await chartSheet(), await dataSheet()];
    const { names } = model.toData();
    // Refused half way, when cells, names and a chart have been added already.
    const [axis] = chartSpec.axes;
    const unfit = { ...chartSpec, axes: [{ ...axis, minimum: "low" as unknown as 0 }] as const };
    expect(await excelWorkbook.addChart(unfit, "open sheet")).toMatchObject({ ok: false });
    const after = await chartSheet();
    expect([after.cells, after.charts, after.validations]).toEqual([before.cells, before.charts, before.validations]);
    expect((await dataSheet()).cells).toEqual(data.cells);
    expect(model.toData().names).toEqual(names);
  });
});
