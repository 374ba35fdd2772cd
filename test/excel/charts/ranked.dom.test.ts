import { followCharts } from "../../../src/actions/follow-charts";
import { insertChart } from "../../../src/actions/insert-chart";
import { refresh } from "../../../src/actions/refresh";
import { succeed } from "../../../src/domain/result";
import { ranked } from "../../../src/domain/charts/ranked";
import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { currentRequirementSets } from "../../../src/workbench/protocol/host";
import type { WorkbookModel } from "../../../src/workbench/model/workbook-model";
import { asLeeds, fakeFigures } from "../../actions/fake-figures";
import { countRequests } from "../count-requests";
import { drawnCharts, drawnColumn as drawn } from "../drawn-charts";
import { chartSpec } from "../../support/chart-spec";
import { startOffice } from "../../support/office-host";
import { manyMembers } from "../../support/many-members";
import { startAnswering } from "../start-answering";

jest.setTimeout(40_000);

const choice = { indicator: "care.weekly-cost", peers: "neighbours", year: "2024-25" };
const problems: string[] = [];
const follower = () => followCharts(excelWorkbook, fakeFigures(), ({ problem }) => problems.push(problem.message));

let model: WorkbookModel;
const { chartSheet, dataSheet, settle, edit } = drawnCharts(() => model);
/** Rows of the cells that say what the chart compares. */
const [indicatorRow, groupRow, yearRow, memberRow] = [0, 1, 2, 3] as const;
const nothing: unknown = expect.objectContaining({ error: "#N/A" });

beforeEach(async () => {
  ({ model } = await startAnswering());
  problems.length = 0;
});

describe("a ranked chart", () => {
  it("has a bar for each of the group, highest first, with the user's own and the median's in their places", async () => {
    expect(await insertChart(excelWorkbook, follower(), asLeeds, ranked, choice)).toMatchObject({ ok: true });
    const data = await dataSheet();
    expect(drawn(data, 4, 5)).toEqual(["Group median", "Bristol", "Kent", "Leeds", ""]);
    expect(drawn(data, 5, 4)).toEqual([nothing, 700, 700, nothing]);
    expect(drawn(data, 6, 4)).toEqual([nothing, nothing, nothing, 500]);
    expect(drawn(data, 7, 4)).toEqual([700, nothing, nothing, nothing]);

    const [chart] = (await chartSheet()).charts;
    expect(chart).toMatchObject({
      type: "BarClustered",
      title: {
        text:
          "Leeds: £500 a week, £200 below the median of 2 of its 3 statistical neighbours\n" +
          "Care: weekly cost, £ a week, 2024-25",
      },
      legend: { visible: false },
      categoryAxis: { reversePlotOrder: true, tickLabelPosition: "Low", tickLabelSpacing: 1 },
      valueAxis: {
        minimum: 0,
        majorUnit: 250,
        tickLabelPosition: "High",
        title: "Source: Made up, Nobody · Release 3 · DRAFT · 31 Jan 2026 · demonstration data",
      },
    });
    expect(chart?.series.map(({ name, fill, hasDataLabels }) => [name, fill, hasDataLabels])).toEqual([
      ["Peers", "#7F93AB", true],
      ["Leeds", "#12436D", true],
      ["Group median", "#FFFFFF", true],
    ]);
    expect(chart?.series.map(({ values, categories }) => [values, categories])).toEqual(
      ["F", "G", "H"].map((column) => [`'Yardstick data'!$${column}$4:$${column}$7`, "'Yardstick data'!$E$4:$E$7"]),
    );
    expect(model.activeSheet.name).toBe("Yardstick chart 1");
  });

  it("has beside it only what can be changed, each with a list to choose from, and fits one A4 landscape page", async () => {
    await insertChart(excelWorkbook, follower(), asLeeds, ranked, choice);
    const { cells, validations, page, printRanges } = await chartSheet();
    expect(cells.map(({ value }) => value)).toEqual([
      ...["Indicator", "Care: weekly cost", "Peer group", "Statistical neighbours"],
      ...["Year", "2024-25", "You", "Leeds"],
    ]);
    expect(
      validations?.map(({ ranges, type, formula1, errorAlert }) => [ranges, type, formula1, errorAlert.showAlert]),
    ).toEqual([
      ["B1", "List", "'Yardstick data'!$Q$4:$Q$10", false],
      ["B2", "List", "'Yardstick data'!$S$4:$S$9", false],
      ["B3", "List", "'Yardstick data'!$U$4:$U$6", false],
      ["B4", "List", "'Yardstick data'!$W$4:$W$9", false],
    ]);
    expect(page).toMatchObject({ orientation: "Landscape", paperSize: 9, fit: { wide: 1, tall: 1 } });
    expect(printRanges?.area).toBe("A6:H34");
    const data = await dataSheet();
    expect(drawn(data, 16, 3)).toEqual(["Care: weekly cost", "Rate of care", "Care: gross spend"]);
    // Two indicators have this name, so they are listed by their ids.
    expect(drawn(data, 16, 7).slice(5)).toEqual(["never.count", "never.other"]);
    expect(drawn(data, 18, 6)).toEqual([
      ...["Statistical neighbours", "Region", "Core cities", "Nobody", "All members", "Similar authorities"],
    ]);
    expect(drawn(data, 20, 3)).toEqual(["latest", "2024-25", "2020-21"]);
    expect(drawn(data, 22, 3)).toEqual(["Leeds", "Kent", "Bristol"]);
    expect(drawn(data, 23, 3)).toEqual(["Leeds", "Kent", "Bristol, City of"]);
  });

  it("has its figures on the sheet of chart data, in their unit, with the chart in words", async () => {
    await insertChart(excelWorkbook, follower(), asLeeds, ranked, choice);
    const { cells } = await dataSheet();
    const beside = (label: string) => {
      const row = cells.find(({ column, value }) => column === 0 && value === label)?.row;
      return cells.find((cell) => cell.row === row && cell.column === 1);
    };
    expect(cells.find(({ row, column }) => row === 0 && column === 0)?.value).toBe(
      "Yardstick chart 1: Ranked, one year",
    );
    expect(["The authority's value", "Group median", "Rows drawn"].map((label) => beside(label)?.value)).toEqual([
      500, 700, 4,
    ]);
    expect(beside("The authority's value")?.numberFormat).toBe("£#,##0;−£#,##0");
    expect(String(beside("Figures from")?.value)).toContain("Small club");
    expect(beside("The chart in words")?.value).toContain("The dark bar is Leeds");
    expect(beside("Are the words about these figures?")?.value).toBe(true);
  });

  it("follows its peer-group cell: the bars, the title, the rows it draws", async () => {
    await insertChart(excelWorkbook, follower(), asLeeds, ranked, choice);
    edit(await chartSheet(), groupRow, "All members");
    const data = await dataSheet();
    expect(drawn(data, 4, 7)).toEqual([
      ...["Bristol", "Kent", "Group median", "Leeds", "Nowhere & Anywhere", "Dorset", ""],
    ]);
    expect(drawn(data, 5, 6)).toEqual([700, 700, nothing, nothing, 0, -100]);
    expect(drawn(data, 6, 6)).toEqual([nothing, nothing, nothing, 500, nothing, nothing]);
    const [chart] = (await chartSheet()).charts;
    expect(chart?.title.text).toContain("the same as the median of the 5 members with a value");
    expect(chart?.series[0]?.values).toBe("'Yardstick data'!$F$4:$F$9");
    expect(chart?.valueAxis.minimum).toBeNull();
    expect(problems).toEqual([]);
  });

  it("follows its other cells, whether people choose from the list or type what the functions take", async () => {
    await insertChart(excelWorkbook, follower(), asLeeds, ranked, { ...choice, peers: "all" });
    const sheet = await chartSheet();
    edit(sheet, memberRow, "Bristol");
    expect((await chartSheet()).charts[0]?.title.text).toMatch(/^Bristol: £700 a week, £200 above the median/);
    expect((await chartSheet()).charts[0]?.series[1]?.name).toBe("Bristol, City of");
    edit(sheet, indicatorRow, "Rate of care");
    edit(sheet, yearRow, "2023-24");
    await settle();
    expect((await chartSheet()).charts[0]).toMatchObject({
      title: { text: expect.stringContaining("Bristol: 21.3%, the same as the median") },
    });
    edit(sheet, indicatorRow, "care.gross");
    edit(sheet, yearRow, "latest");
    edit(sheet, memberRow, "Leeds");
    await settle();
    expect((await chartSheet()).charts[0]?.title.text).toBe(
      "Leeds: £1,000; a total, which depends on how large an authority is\nCare: gross spend, 2024-25",
    );
    edit(sheet, indicatorRow, "care.weekly-cost");
    edit(sheet, groupRow, "neighbours:Kent");
    expect((await chartSheet()).charts[0]?.title.text).toMatch(
      /^Leeds: £500 a week, £300 above the median of the 2 statistical neighbours of Kent\n/,
    );
    expect(problems).toEqual([]);
  });

  it("says in place of its title that a group does not exist, and recovers", async () => {
    await insertChart(excelWorkbook, follower(), asLeeds, ranked, choice);
    edit(await chartSheet(), groupRow, "friends");
    const [chart] = (await chartSheet()).charts;
    expect(chart?.title.text).toContain('There is no peer group "friends"');
    expect(chart?.valueAxis.title).toBe("");
    edit(await chartSheet(), groupRow, "core");
    expect((await chartSheet()).charts[0]?.title.text).toContain("the 2 authorities in Core cities");
    expect(drawn(await dataSheet(), 4, 4)).toEqual(["Bristol", "Group median", "Leeds", ""]);
  });

  it("never says a sentence about other figures: until its words are written again, it says so", async () => {
    await insertChart(excelWorkbook, follower(), asLeeds, ranked, choice);
    const title = async () => (await chartSheet()).charts[0]?.title.text;
    expect(await title()).toMatch(/^Leeds: £500/);
    const data = model.sheetByName("Yardstick data")!.id;
    model.setInput(data, 8, 1, "501");
    expect(await title()).toBe(
      "These figures are being updated. If this stays, sign in to Yardstick and choose Refresh; if the workbook is protected, unprotect it first.",
    );
    expect((await chartSheet()).charts[0]?.valueAxis.title).toBe("");
    const isStale = async () => {
      const charts = await excelWorkbook.readCharts();
      return charts.ok && charts.value.map((chart) => chart.isStale);
    };
    expect(await isStale()).toEqual([true]);
    model.setInput(data, 8, 1, "=CLUB.VALUE(B4,B7,B6)");
    expect(await title()).toMatch(/^Leeds: £500/);
    expect(await isStale()).toEqual([false]);
  });

  it("says if the authority has no figure, and has no bar for it", async () => {
    await insertChart(excelWorkbook, follower(), asLeeds, ranked, { ...choice, peers: "core" });
    edit(await chartSheet(), memberRow, "St. Helens");
    expect((await chartSheet()).charts[0]?.title.text).toMatch(
      /^St. Helens has no figure for 2024-25: suppressed to protect confidentiality\n/,
    );
    const data = await dataSheet();
    expect(drawn(data, 4, 4)).toEqual(["Bristol", "Group median", "Leeds", ""]);
    expect(drawn(data, 6, 3)).toEqual([nothing, nothing, nothing]);
  });

  it("keeps a year as text, because Excel would turn it into a date", async () => {
    await insertChart(excelWorkbook, follower(), asLeeds, ranked, { ...choice, year: "2020-21" });
    const year = (await chartSheet()).cells.find(({ row, column }) => row === yearRow && column === 1);
    expect(year).toMatchObject({ value: "2020-21", numberFormat: "@" });
  });

  it("turns into columns with lines for a group of over 40, and back, at the place it has", async () => {
    const release = manyMembers(Array.from({ length: 60 }, (_, at) => 100 + at));
    const data = { ...asLeeds, release };
    ({ model } = await startAnswering({ data }));
    const figures = fakeFigures();
    figures.answer = succeed(data);
    const followed = followCharts(excelWorkbook, figures, ({ problem }) => problems.push(problem.message));
    await insertChart(excelWorkbook, followed, data, ranked, { ...choice, peers: "few" });
    const bars = (await chartSheet()).charts[0]!;
    expect(bars).toMatchObject({ type: "BarClustered", title: { text: expect.stringContaining("£100 a week") } });
    const sheet = model.sheetByName("Yardstick chart 1")!.id;
    model.charts.change(sheet, bars.id, (chart) => ({ ...chart, left: 33, top: 90, width: 500, height: 300 }));

    edit(await chartSheet(), groupRow, "all");
    const columns = (await chartSheet()).charts;
    expect(columns).toHaveLength(1);
    expect(columns[0]).toMatchObject({
      name: "Yardstick chart 1",
      type: "ColumnClustered",
      left: 33,
      top: 90,
      width: 500,
      height: 300,
      title: { text: expect.stringContaining("the median of all 60 members") },
      categoryAxis: { tickLabelPosition: "None", title: expect.stringContaining("Source: Made up") },
    });
    expect(columns[0]?.series.map(({ name, values, chartType }) => [name, values, chartType])).toEqual([
      ["Peers", "'Yardstick data'!$F$4:$F$63", null],
      ["Leeds", "'Yardstick data'!$G$4:$G$63", null],
      ["Group median", "'Yardstick data'!$J$4:$J$63", "Line"],
      ["Lower quartile", "'Yardstick data'!$K$4:$K$63", "Line"],
      ["Upper quartile", "'Yardstick data'!$L$4:$L$63", "Line"],
      ["Name of the highest", "'Yardstick data'!$I$4:$I$63", "Line"],
      ["Name of the lowest", "'Yardstick data'!$I$4:$I$63", "Line"],
      ["Own name", "'Yardstick data'!$M$4:$M$63", "Line"],
    ]);
    expect(columns[0]?.series.map(({ pointLabels }) => Object.keys(pointLabels ?? {}))).toEqual([
      ...[[], [], ["41"], ["53"], ["30"], ["6"], [], ["53"]],
    ]);
    expect(columns[0]?.series[5]?.pointLabels).toMatchObject({ 6: { text: "Highest: Council 59 £159" } });
    expect(columns[0]?.series[7]?.pointLabels).toMatchObject({ 53: { text: "Leeds £100" } });
    const rows = await dataSheet();
    expect(drawn(rows, 4, 60).slice(57)).toEqual(["Council 2", "Council 1", "Leeds"]);
    // The upper quartile is 144.25; the axis goes on to 144.25 ÷ 0.61, and names of the lines take a fifth of it.
    expect([...new Set(drawn(rows, 8, 60))]).toEqual([159, expect.closeTo(144.25 * (1 + 0.2 / 0.61), 6)]);
    expect(drawn(rows, 9, 1)).toEqual([129.5]);

    edit(await chartSheet(), groupRow, "few");
    const again = (await chartSheet()).charts;
    expect(again).toMatchObject([{ type: "BarClustered", left: 33, top: 90, width: 500, height: 300 }]);
    expect(again[0]?.series.map(({ name }) => name)).toEqual(["Peers", "Leeds", "Group median"]);
    expect(drawn(await dataSheet(), 4, 14).slice(11)).toEqual(["Council 1", "Leeds", ""]);
    expect(problems).toEqual([]);
  });

  it("takes as many round trips for 150 as for three, to be added and to be kept in step", async () => {
    const counts: number[] = [];
    for (const rows of [4, 150]) {
      const { host } = await startOffice();
      const spec = { ...chartSpec, rows, capacity: 160, form: rows > 40 ? "columns" : "bars" };
      const requests = countRequests(host);
      const added = await excelWorkbook.addChart(spec, "new sheet");
      if (!added.ok) throw new Error(added.problem.message);
      await excelWorkbook.updateCharts([{ name: added.value.name, spec }]);
      counts.push(requests());
    }
    expect(counts).toEqual([5, 5]);
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
      const chart = context.workbook.worksheets.getItem("Yardstick chart 2").charts.getItemAt(0);
      chart.axes.valueAxis.minimum = 100;
      await context.sync();
    });
    expect(await refresh(excelWorkbook, followed, fakeFigures())).toMatchObject({ ok: true });
    expect((await chartSheet(2)).charts[0]?.valueAxis.minimum).toBe(0);
  });

  it("uses nothing newer than ExcelApi 1.9", async () => {
    const oldest = Object.fromEntries(
      Object.entries(currentRequirementSets).filter(([set]) => !set.startsWith("ExcelApi")),
    );
    ({ model } = await startAnswering({ requirementSets: { ...oldest, ExcelApi: 1.9 } }));
    expect(await insertChart(excelWorkbook, follower(), asLeeds, ranked, choice)).toMatchObject({ ok: true });
    expect(await refresh(excelWorkbook, follower(), fakeFigures())).toMatchObject({ ok: true });
  });

  it("and its series are found by name, wherever the chart was moved and whatever is beside it", async () => {
    await insertChart(excelWorkbook, follower(), asLeeds, ranked, choice);
    const home = model.sheetByName((await chartSheet()).name)!.id;
    const [ours] = model.charts.of(home);
    const theirs = { ...ours!, id: "{1}", name: "Mine", title: { text: "Mine", visible: true } };
    model.charts.replaceAll(home, [theirs]);
    const [peers, own, median] = ours!.series;
    model.charts.replaceAll(model.sheets[0]!.id, [theirs, { ...ours!, series: [median!, own!, peers!] }]);
    edit(await chartSheet(), groupRow, "core");
    await settle();
    const [mine, moved] = model.charts.of(model.sheets[0]!.id);
    expect(mine).toBe(theirs);
    expect(moved?.valueAxis.tickLabelPosition).toBe("High");
    expect(moved?.series.map(({ name, values }) => [name, values])).toEqual([
      ["Group median", "'Yardstick data'!$H$4:$H$6"],
      ["Leeds", "'Yardstick data'!$G$4:$G$6"],
      ["Peers", "'Yardstick data'!$F$4:$F$6"],
    ]);
    expect((await chartSheet()).charts).toMatchObject([{ name: "Mine", title: theirs.title, series: theirs.series }]);
  });

  it("is left alone if its series were renamed by hand", async () => {
    await insertChart(excelWorkbook, follower(), asLeeds, ranked, choice);
    const home = model.sheetByName((await chartSheet()).name)!.id;
    const [ours] = model.charts.of(home);
    const changed = { ...ours!, series: ours!.series.map((series) => ({ ...series, name: "Mine" })) };
    model.charts.replaceAll(home, [changed]);
    edit(await chartSheet(), groupRow, "core");
    expect((await chartSheet()).charts[0]?.series).toEqual(changed.series);
    expect(problems).toEqual([]);
  });
});
