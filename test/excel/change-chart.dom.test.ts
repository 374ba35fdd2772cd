import { followCharts } from "../../src/actions/follow-charts";
import { insertChart } from "../../src/actions/insert-chart";
import { chartNow } from "../../src/actions/chart-now";
import { mix } from "../../src/domain/charts/mix";
import { succeed } from "../../src/domain/result";
import { releaseOf } from "../support/release-of";
import { ranked } from "../../src/domain/charts/ranked";
import { excelCells } from "../../src/excel/excel-cells";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { asLeeds, fakeFigures } from "../actions/fake-figures";
import { countRequests } from "./count-requests";
import { drawnCharts } from "./drawn-charts";
import { startAnswering } from "./start-answering";

jest.setTimeout(60_000);

const choice = { indicator: "care.weekly-cost", peers: "core", year: "2024-25" };
let started: Awaited<ReturnType<typeof startAnswering>>;
const { chartSheet, settle } = drawnCharts(() => started.model);
const problems: string[] = [];

const select = (cell: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(cell).select();
    await context.sync();
  });

/** Two charts on one sheet: the second takes its group and year from the cells of the first. */
beforeEach(async () => {
  started = await startAnswering();
  problems.length = 0;
  const follower = followCharts(excelWorkbook, fakeFigures(), ({ problem }) => problems.push(problem.message));
  await insertChart(excelWorkbook, follower, asLeeds, ranked, choice);
  await select("K1");
  await insertChart(excelWorkbook, follower, asLeeds, ranked, { ...choice, indicator: "care.gross" }, "open sheet");
  await settle();
});

async function charts() {
  const read = await excelCells.readChartCells();
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

test("reads each chart with its cells, what they say and what was typed into them, however many there are, in two trips", async () => {
  const requests = countRequests(started.host);
  const [first, second] = await charts();
  expect(requests()).toBe(2);
  expect(first).toMatchObject({
    chart: "Yardstick chart 1",
    cells: { sheet: "Yardstick chart 1", area: { top: 0, left: 0, bottom: 3, right: 1 } },
    data: { sheet: "Yardstick data", area: { left: 0, right: 23 } },
  });
  expect(first!.rows).toEqual([
    {
      role: "indicator 0",
      label: "Indicator",
      value: "care.weekly-cost",
      content: "Care: weekly cost",
      list: "indicators",
    },
    { role: "peers", label: "Peer group", value: "core", content: "Core cities", list: "peers" },
    { role: "year", label: "Year", value: "2024-25", content: "2024-25", list: "years" },
    { role: "member", label: "You", value: "Leeds", content: "Leeds", list: "members" },
  ]);
  expect(second).toMatchObject({
    cells: { sheet: "Yardstick chart 1", area: { left: 10 } },
    data: { sheet: "Yardstick data", area: { left: 25, right: 48 } },
  });
  expect(second!.rows.map(({ content }) => content)).toEqual(["Care: gross spend", "=$B$2", "=$B$3", "=$B$4"]);
});

test("a chart is changed by its cells, as if somebody had typed, and its title follows; the other keeps what it has", async () => {
  // The title of a total names no group.
  await excelCells.changeChart("Yardstick_chart_2", new Map([[0, "care.weekly-cost"]]));
  expect((await chartSheet()).charts[1]?.title.text).toMatch(/^Leeds: £500 a week/);
  await settle();
  const requests = countRequests(started.host);
  const changed = await excelCells.changeChart("Yardstick_chart_2", new Map([[1, "All members"]]));
  expect(requests()).toBe(2);
  const titles = async () => (await chartSheet()).charts.map(({ title }) => title.text.split("\n")[0]);
  expect(await titles()).toEqual([
    expect.stringContaining("the 2 authorities in Core cities"),
    expect.stringContaining("the 5 members with a value"),
  ]);
  const cell = (await chartSheet()).cells.find(({ row, column }) => row === 1 && column === 11);
  expect([cell?.value, cell?.formula]).toEqual(["All members", null]);

  if (!changed.ok) throw new Error(changed.problem.message);
  expect(await excelCells.restoreChart(changed.value)).toMatchObject({ ok: true });
  expect((await chartSheet()).cells.find(({ row, column }) => row === 1 && column === 11)?.formula).toBe("=$B$2");
  expect((await titles())[1]).toContain("of the 2 authorities in Core cities");
  expect(problems).toEqual([]);
});

test("a chart's cell that somebody changed since stays as it is, and is named", async () => {
  const changed = await excelCells.changeChart(
    "Yardstick_chart_2",
    new Map([
      [0, "care.weekly-cost"],
      [1, "All members"],
    ]),
  );
  if (!changed.ok) throw new Error(changed.problem.message);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Yardstick chart 1").getRange("L2").values = [["Core cities"]];
    await context.sync();
  });
  await settle();
  expect(await excelCells.restoreChart(changed.value)).toEqual({
    ok: true,
    value: [{ sheet: "Yardstick chart 1", cell: "L2" }],
  });
  await settle();
  expect((await charts())[1]!.rows.map(({ content }) => content).slice(0, 2)).toEqual([
    "Care: gross spend",
    "Core cities",
  ]);
});

test("keeps a year as text, which Excel would take for a date", async () => {
  await excelCells.changeChart("Yardstick_chart_1", new Map([[2, "2011-12"]]));
  expect((await charts())[0]!.parameters.year).toBe("2011-12");
});

test("says so if the cells are gone, and if the sheet is protected writes nothing", async () => {
  expect(await excelCells.changeChart("Yardstick_chart_9", new Map([[1, "all"]]))).toMatchObject({
    ok: false,
    problem: { message: expect.stringContaining("no longer there") },
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Yardstick chart 1").protection.protect();
    await context.sync();
  });
  expect(await excelCells.changeChart("Yardstick_chart_1", new Map([[1, "all"]]))).toMatchObject({
    ok: false,
    problem: { message: expect.stringContaining("protected") },
  });
  expect((await charts())[0]!.parameters.peers).toBe("core");
});

describe("part of what a chart is drawn from was deleted", () => {
  const sentence = "Part of what this chart is drawn from was deleted. Remove the chart, and insert it again.";
  const contents = () =>
    started.model
      .toData()
      .sheets.find(({ name }) => name === "Yardstick data")
      ?.cells.map(({ row, column, value, formula }) => [row, column, formula ?? value]);

  it.each<[string, number]>([
    ["a row of its figures", 8],
    ["the row above its headings", 1],
    ["a row of its words", 20],
  ])("%s: both charts of the sheet say what to do, and nothing is written over other rows", async (_what, row) => {
    const { model } = started;
    model.deleteRows(model.sheetByName("Yardstick data")!.id, row, 1);
    await settle();
    const before = contents();
    const follower = followCharts(excelWorkbook, fakeFigures(), ({ problem }) => problems.push(problem.message));
    expect(await follower.followStale()).toMatchObject({ ok: true });
    await settle();
    expect((await chartSheet()).charts.map(({ title }) => title.text)).toEqual([sentence, sentence]);
    expect(contents()).toEqual(before);
    expect((await charts()).map((chart) => chart.isBroken)).toEqual([true, true]);
    expect(await chartNow(fakeFigures(), (await charts())[0]!)).toMatchObject({ problem: { message: sentence } });
  });

  it("their whole sheet: so they do", async () => {
    const { model } = started;
    model.removeSheet(model.sheetByName("Yardstick data")!.id);
    const follower = followCharts(excelWorkbook, fakeFigures(), ({ problem }) => problems.push(problem.message));
    expect(await follower.followAll()).toMatchObject({ ok: true });
    await settle();
    expect((await chartSheet()).charts.map(({ title }) => title.text)).toEqual([sentence, sentence]);
  });
});

test("no name or label from a release becomes a formula, whatever it begins with", async () => {
  const names = ['=HYPERLINK("http://evil/","click")', "+1+1", "-1-1", "@SUM(1,1)"];
  const release = releaseOf(
    names,
    ["=1+1", "+2+2", "-3-3", '=HYPERLINK("http://evil/")'].map((label, at) => ({
      id: `part.${at}`,
      label,
      values: [at + 1, 5, 7, 9],
    })),
  );
  const data = { release, own: "E08000035", savedGroups: [], notice: null };
  started = await startAnswering({ data });
  const follower = followCharts(excelWorkbook, fakeFigures(succeed(data)), ({ problem }) =>
    problems.push(problem.message),
  );
  for (const kind of [ranked, mix]) {
    const others = kind === ranked ? [] : [1, 2, 3].map((at) => ({ indicator: `part.${at}`, release }));
    const asked = { indicator: "part.0", peers: "all", year: "2024-25", others };
    expect(await insertChart(excelWorkbook, follower, data, kind, asked)).toMatchObject({ ok: true });
  }
  await settle();
  const cells = started.model.toData().sheets.flatMap((sheet) => sheet.cells);
  const hostile = cells.filter(({ formula }) => /^=(HYPERLINK|1\+1|\+|-|@|SUM\(1,1)/.test(formula ?? ""));
  expect(hostile).toEqual([]);
  expect(
    cells.map(({ value }) => String(value)).filter((text) => text.startsWith("=HYPERLINK")).length,
  ).toBeGreaterThan(3);
});
