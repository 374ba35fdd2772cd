import { followCharts } from "../../../src/actions/follow-charts";
import { insertChart } from "../../../src/actions/insert-chart";
import { scatter } from "../../../src/domain/charts/scatter";
import { succeed } from "../../../src/domain/result";
import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { currentRequirementSets } from "../../../src/workbench/protocol/host";
import type { WorkbookModel } from "../../../src/workbench/model/workbook-model";
import type { SheetData } from "../../../src/workbook-file/workbook-data";
import { asLeeds, fakeFigures } from "../../actions/fake-figures";
import { manyMeasures } from "../../support/many-measures";
import { drawnCharts, drawnColumn } from "../drawn-charts";
import { startAnswering } from "../start-answering";

jest.setTimeout(40_000);

const release = manyMeasures([
  { label: "Weekly cost", figures: [270, 300, 400, 500, 600, 700] },
  { label: "Rate", unit: "%", decimals: 1, figures: [78, 60, 61, 70, 65, null] },
]);
const data = { ...asLeeds, release };
const choice = { indicator: "m0", others: [{ indicator: "m1", release }], peers: "others", year: "latest" };
const problems: string[] = [];
const follower = () =>
  followCharts(excelWorkbook, fakeFigures(succeed(data)), ({ problem }) => problems.push(problem.message));
const nothing: unknown = expect.objectContaining({ error: "#N/A" });

let model: WorkbookModel;
const { chartSheet, dataSheet, settle, edit } = drawnCharts(() => model);
const columns = (sheet: SheetData, from: string, count: number, rows: number) =>
  Array.from({ length: count }, (_, at) => drawnColumn(sheet, from.charCodeAt(0) - 65 + at, rows));
const start = async (requirementSets?: Readonly<Record<string, number>>) => {
  ({ model } = await startAnswering({ ...(requirementSets && { requirementSets }), data }));
};
const insert = () => insertChart(excelWorkbook, follower(), data, scatter, choice);

beforeEach(async () => {
  problems.length = 0;
  await start();
});

describe("a scatter", () => {
  it("has a point for each of the group with both figures, and one's own below them", async () => {
    expect(await insert()).toMatchObject({ ok: true });
    const sheet = await dataSheet();
    expect(columns(sheet, "E", 6, 7)).toEqual([
      ["Council 5", "Council 4", "Council 3", "Council 2", "Council 1", "Leeds", ""],
      // Every drawn row has a number across, or Excel would number the points.
      [700, 600, 500, 400, 300, 270, ""],
      [nothing, 65, 70, 61, 60, nothing, ""],
      [nothing, nothing, nothing, nothing, nothing, 78, ""],
      // Four are too few for a line.
      [nothing, nothing, nothing, nothing, nothing, nothing, ""],
      [300, 600, 500, 400, 300, 300, ""],
    ]);
    const [chart] = (await chartSheet()).charts;
    expect(chart).toMatchObject({
      type: "XYScatter",
      title: {
        text:
          "Leeds: £270 a week with 78.0% (rate); 4 of the 5 authorities in The others have both figures, too few for a line\n" +
          "Weekly cost (across) and Rate (upwards), 2024-25",
      },
      categoryAxis: { minimum: 200, maximum: 650, majorUnit: 100, numberFormat: "£#,##0" },
      valueAxis: { minimum: 55, maximum: 80, majorUnit: 5, numberFormat: '#,##0"%"', title: "Rate, %, 2024-25" },
    });
    expect(chart?.categoryAxis.title).toMatch(/^Across: Weekly cost, £ a week, 2024-25\n4 of the 5/);
    expect(chart?.series.map(({ name, values, categories }) => [name, values, categories])).toEqual([
      ["Trend of the group", "'Yardstick data'!$I$4:$I$9", "'Yardstick data'!$J$4:$J$9"],
      ["Peers", "'Yardstick data'!$G$4:$G$9", "'Yardstick data'!$F$4:$F$9"],
      ["Leeds", "'Yardstick data'!$H$4:$H$9", "'Yardstick data'!$F$4:$F$9"],
    ]);
    expect(chart?.series[0]?.trendlines).toMatchObject([{ type: "Linear" }]);
    expect(chart?.series[2]?.pointLabels).toMatchObject({ 5: { formula: "='Yardstick data'!$E$9", text: "Leeds" } });
  });

  it("follows its cells: the group, either indicator and the year upwards", async () => {
    await insert();
    edit(await chartSheet(), 2, "All members");
    let [chart] = (await chartSheet()).charts;
    expect(chart?.title.text).toContain("R² 0.04: hardly any link in this group");
    expect(columns(await dataSheet(), "H", 2, 7)).toEqual([
      [nothing, nothing, nothing, nothing, nothing, nothing, 78],
      [nothing, 65, 70, 61, 60, 78, nothing],
    ]);
    // Leeds is a peer no more than once.
    expect(drawnColumn(await dataSheet(), 6, 7)).toEqual([nothing, 65, 70, 61, 60, nothing, nothing]);
    edit(await chartSheet(), 1, "Weekly cost");
    [chart] = (await chartSheet()).charts;
    expect(chart?.title.text).toContain("Leeds: £270 a week with £270 a week; R² 1.00: a strong link");
    expect(chart?.valueAxis).toMatchObject({ title: "Weekly cost, £ a week, 2024-25", numberFormat: "£#,##0" });
    edit(await chartSheet(), 5, "2020-21");
    [chart] = (await chartSheet()).charts;
    expect(chart?.title.text).toContain("Weekly cost has no figures for 2020-21");
    edit(await chartSheet(), 5, "");
    [chart] = (await chartSheet()).charts;
    expect(chart?.title.text).toContain("R² 1.00");
    expect(problems).toEqual([]);
  });

  it("is about its figures only: if one of them changes, its title says that they are being updated", async () => {
    await insert();
    const sheet = model.sheetByName((await dataSheet()).name)!.id;
    model.setInput(sheet, 8, 1, "999");
    await settle();
    expect((await chartSheet()).charts[0]?.title.text).not.toContain("£270");
  });

  it("has its cells beside it, each with a list, and fits one A4 landscape page", async () => {
    await insert();
    const { cells, validations, page, printRanges } = await chartSheet();
    expect(cells.map(({ value }) => value)).toEqual([
      ...["Across", "Weekly cost", "Upwards", "Rate", "Peer group", "The others", "Year", "latest"],
      ...["You", "Leeds", "Year upwards", null],
    ]);
    expect(validations?.length).toBe(6);
    expect(page).toMatchObject({ orientation: "Landscape", paperSize: 9 });
    expect(printRanges?.area).toBe("A8:H36");
  });

  it("draws cells without our functions, so that it keeps its figures in programs that don't have them", async () => {
    await insert();
    const { cells } = await dataSheet();
    const drawn = cells.filter(({ row, column }) => row >= 3 && column >= 4 && column <= 11);
    const formulas = drawn.flatMap(({ formula }) => formula ?? []);
    expect(formulas.length).toBeGreaterThan(30);
    expect(formulas.filter((formula) => formula.includes("CLUB."))).toEqual([]);
  });

  it("uses nothing newer than ExcelApi 1.9", async () => {
    const oldest = Object.entries(currentRequirementSets).filter(([set]) => !set.startsWith("ExcelApi"));
    await start({ ...Object.fromEntries(oldest), ExcelApi: 1.9 });
    expect(await insert()).toMatchObject({ ok: true });
  });
});
