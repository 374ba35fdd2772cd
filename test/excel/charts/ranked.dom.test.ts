import { followCharts } from "../../../src/actions/follow-charts";
import { insertChart } from "../../../src/actions/insert-chart";
import { refresh } from "../../../src/actions/refresh";
import { ranked } from "../../../src/domain/charts/ranked";
import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { currentRequirementSets } from "../../../src/workbench/protocol/host";
import type { WorkbookModel } from "../../../src/workbench/model/workbook-model";
import { asLeeds, fakeFigures } from "../../actions/fake-figures";
import { fixture } from "../../workbook-file/xlsx-files";
import { drawnCharts, drawnColumn as drawn } from "../drawn-charts";
import { startWithFunctions } from "../start-with-functions";

jest.setTimeout(40_000);

const choice = { indicator: "care.weekly-cost", peers: "neighbours", year: "2024-25" };
const problems: string[] = [];
const follower = () => followCharts(excelWorkbook, fakeFigures(), ({ problem }) => problems.push(problem.message));

let model: WorkbookModel;
const { chartSheet, settle, edit } = drawnCharts(() => model);
beforeEach(async () => {
  ({ model } = await startWithFunctions());
  problems.length = 0;
});

describe("a chart sheet", () => {
  it("draws the group, highest first, with the user's own bar in its place and in its own series", async () => {
    expect(await insertChart(excelWorkbook, follower(), asLeeds, ranked, choice)).toMatchObject({ ok: true });
    const sheet = await chartSheet();
    expect(drawn(sheet, 0, 4)).toEqual(["Bristol, City of", "Kent", "Leeds", ""]);
    expect(drawn(sheet, 1, 4)).toEqual([700, 700, "", ""]);
    expect(drawn(sheet, 2, 4)).toEqual(["", "", 500, ""]);
    expect(drawn(sheet, 3, 4)).toEqual([700, 700, 700, ""]);

    const [chart] = sheet.charts;
    expect(chart).toMatchObject({
      type: "ColumnClustered",
      title: { text: expect.stringContaining("2 of its 3 statistical neighbours") },
    });
    expect(chart?.series.map(({ name, chartType }) => [name, chartType])).toEqual([
      ["Peers", null],
      ["Leeds (you)", null],
      ["Group median", "Line"],
    ]);
    expect(chart?.series.map(({ values, categories }) => [values, categories])).toEqual(
      ["B", "C", "D"].map((column) => [
        `'Yardstick chart 1'!$${column}$30:$${column}$32`,
        "'Yardstick chart 1'!$A$30:$A$32",
      ]),
    );
    expect(model.activeSheet.name).toBe("Yardstick chart 1");
  });

  it("shows the figures beside the chart, in their unit, with a caption for people who can't see the chart", async () => {
    await insertChart(excelWorkbook, follower(), asLeeds, ranked, choice);
    const { cells } = await chartSheet();
    const beside = (row: number) => cells.find((cell) => cell.row === row && cell.column === 1);
    expect([8, 9, 12, 13].map((row) => beside(row)?.value)).toEqual([500, 700, 2, 3]);
    expect(beside(8)?.numberFormat).toBe("£#,##0");
    expect(String(beside(16)?.value)).toContain("Small club");
    expect(cells.find(({ row, column }) => row === 1 && column === 0)?.value).toContain("The dark column is Leeds");
  });

  it("follows its peer-group cell: the bars, the title, the rows it draws", async () => {
    await insertChart(excelWorkbook, follower(), asLeeds, ranked, choice);
    edit(await chartSheet(), 4, "all");
    const sheet = await chartSheet();
    expect(drawn(sheet, 0, 6)).toEqual(["Bristol, City of", "Kent", "Leeds", "Nowhere & Anywhere", "Dorset", ""]);
    expect(drawn(sheet, 1, 5)).toEqual([700, 700, "", 0, -100]);
    expect(drawn(sheet, 2, 5)).toEqual(["", "", 500, "", ""]);
    expect(sheet.charts[0]?.title.text).toContain("all members, n = 5");
    expect(sheet.charts[0]?.series[0]?.values).toBe("'Yardstick chart 1'!$B$30:$B$34");
    expect(sheet.charts[0]?.valueAxis.minimum).toBeNull();
    expect(problems).toEqual([]);
  });

  it("says on the sheet that a group does not exist, and recovers", async () => {
    await insertChart(excelWorkbook, follower(), asLeeds, ranked, choice);
    edit(await chartSheet(), 4, "friends");
    expect((await chartSheet()).charts[0]?.title.text).toContain('There is no peer group "friends:Leeds"');
    edit(await chartSheet(), 4, "core");
    const sheet = await chartSheet();
    expect(sheet.charts[0]?.title.text).toContain("Core cities, n = 2");
    expect(drawn(sheet, 0, 3)).toEqual(["Bristol, City of", "Leeds", ""]);
  });

  it("keeps a year as text, because Excel would turn it into a date", async () => {
    await insertChart(excelWorkbook, follower(), asLeeds, ranked, { ...choice, year: "2020-21" });
    const year = (await chartSheet()).cells.find(({ row, column }) => row === 5 && column === 1);
    expect(year).toMatchObject({ value: "2020-21", numberFormat: "@" });
  });

  it("gets the next number, and each chart still follows its cells after one was moved", async () => {
    const followed = follower();
    await insertChart(excelWorkbook, followed, asLeeds, ranked, choice);
    await insertChart(excelWorkbook, followed, asLeeds, ranked, { ...choice, peers: "core" });
    const first = model.sheetByName("Yardstick chart 1")!;
    model.renameSheet(first.id, "Care costs");
    const sheets = await excelWorkbook.readCharts();
    expect(sheets).toMatchObject({
      ok: true,
      value: [
        {
          name: "Yardstick_chart_1",
          sheet: "Care costs",
          kind: "ranked",
          parameters: { indicators: ["care.weekly-cost"], peers: "neighbours", year: "2024-25", member: "Leeds" },
        },
        { name: "Yardstick_chart_2", sheet: "Yardstick chart 2", parameters: { peers: "core" } },
      ],
    });
  });

  it("is updated by Refresh, even if another chart was deleted by hand", async () => {
    const followed = follower();
    await insertChart(excelWorkbook, followed, asLeeds, ranked, choice);
    await insertChart(excelWorkbook, followed, asLeeds, ranked, choice);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Yardstick chart 1").charts.getItemAt(0).delete();
      context.workbook.worksheets.getItem("Yardstick chart 2").charts.getItemAt(0).title.text = "Mine";
      await context.sync();
    });
    expect(await refresh(excelWorkbook, followed, fakeFigures())).toMatchObject({ ok: true });
    expect((await chartSheet(2)).charts[0]?.title.text).toContain("2 of its 3 statistical neighbours");
  });

  it("uses nothing newer than ExcelApi 1.9", async () => {
    const oldest = Object.fromEntries(
      Object.entries(currentRequirementSets).filter(([set]) => !set.startsWith("ExcelApi")),
    );
    ({ model } = await startWithFunctions({ ...oldest, ExcelApi: 1.9 }));
    expect(await insertChart(excelWorkbook, follower(), asLeeds, ranked, choice)).toMatchObject({ ok: true });
    expect(await refresh(excelWorkbook, follower(), fakeFigures())).toMatchObject({ ok: true });
  });

  it("from before there were several kinds still follows its cells", async () => {
    ({ model } = await startWithFunctions(undefined, undefined, fixture("ranked-chart-made-before.xlsx")));
    expect(await follower().watchAll()).toMatchObject({ ok: true });
    expect(await excelWorkbook.readCharts()).toMatchObject({
      value: [{ name: "Yardstick_chart_1", kind: "ranked", parameters: { peers: "neighbours", member: "Leeds" } }],
    });
    edit(await chartSheet(), 4, "all");
    const sheet = await chartSheet();
    expect(drawn(sheet, 0, 6)).toEqual(["Bristol, City of", "Kent", "Leeds", "Nowhere & Anywhere", "Dorset", ""]);
    expect(sheet.charts[0]?.title.text).toContain("all members, n = 5");
    expect(sheet.charts[0]?.series[0]?.values).toBe("'Yardstick chart 1'!$B$30:$B$34");
    edit(sheet, 6, "Kent");
    expect((await chartSheet()).charts[0]?.series.map(({ name }) => name)).toEqual([
      "Peers",
      "Kent (you)",
      "Group median",
    ]);
    expect(problems).toEqual([]);
  });

  it("and its series are found by name, wherever the chart was moved and whatever is beside it", async () => {
    await insertChart(excelWorkbook, follower(), asLeeds, ranked, choice);
    const home = model.sheetByName((await chartSheet()).name)!.id;
    const [ours] = model.charts.of(home);
    const theirs = { ...ours!, id: "{1}", name: "Mine", title: { text: "Mine", visible: true } };
    model.charts.replaceAll(home, [theirs]);
    const [peers, own, median] = ours!.series;
    model.charts.replaceAll(model.sheets[0]!.id, [theirs, { ...ours!, series: [median!, own!, peers!] }]);
    edit(await chartSheet(), 4, "core");
    await settle();
    const [mine, moved] = model.charts.of(model.sheets[0]!.id);
    expect(mine).toBe(theirs);
    expect(moved?.title.text).toContain("Core cities, n = 2");
    expect(moved?.series.map(({ name, values }) => [name, values])).toEqual([
      ["Group median", "'Yardstick chart 1'!$D$30:$D$31"],
      ["Leeds (you)", "'Yardstick chart 1'!$C$30:$C$31"],
      ["Peers", "'Yardstick chart 1'!$B$30:$B$31"],
    ]);
    expect((await chartSheet()).charts).toEqual([theirs]);
  });

  it("is left alone if its series were renamed by hand", async () => {
    await insertChart(excelWorkbook, follower(), asLeeds, ranked, choice);
    const home = model.sheetByName((await chartSheet()).name)!.id;
    const [ours] = model.charts.of(home);
    const changed = { ...ours!, series: ours!.series.map((series) => ({ ...series, name: "Mine" })) };
    model.charts.replaceAll(home, [changed]);
    edit(await chartSheet(), 4, "core");
    expect((await chartSheet()).charts).toEqual([changed]);
    expect(problems).toEqual([]);
  });
});
