import { changeWorkbookGroup } from "../../src/actions/workbook-group/change-workbook-group";
import { putBackGroup } from "../../src/actions/workbook-group/put-back-group";
import { surveyGroups } from "../../src/actions/workbook-group/survey-groups";
import { insertChart } from "../../src/actions/insert-chart";
import { createSharedState } from "../../src/actions/shared-state";
import { ranked } from "../../src/domain/charts/ranked";
import { succeed } from "../../src/domain/result";
import { identityXml } from "../../src/domain/questionnaire/identity-xml";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { readAdded } from "../../src/excel/read-added";
import { readValues } from "../../src/excel/read-values";
import { removeAdded } from "../../src/excel/remove-added";
import { excelGroup } from "../../src/excel/workbook-group/excel-group";
import { asLeeds } from "../actions/fake-figures";
import { countRequests } from "./count-requests";
import { figuresWithReports, groupRow, reportSheet, reportWorkbook, valueAt } from "./reports/report-workbook";
import { described } from "../domain/reports/small-report";
import { startAnswering } from "./start-answering";

jest.setTimeout(120_000);

let started: Awaited<ReturnType<typeof startAnswering>>;
const { problems, add, settle, sheetOf } = reportWorkbook(() => started.model);
const figures = figuresWithReports();
const median = (group: string) => `=CLUB.PEERMEDIAN("care.weekly-cost","${group}","2024-25")`;

/** Adds a sheet with formulas down column A, from its third row. */
const addSheet = (name: string, formulas: readonly string[], head: readonly [string, string] = ["", ""]) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.getRange("A1:A2").values = head.map((text) => [text]);
    sheet.getRange(`A3:A${formulas.length + 2}`).formulas = formulas.map((formula) => [formula]);
    await context.sync();
  });
const formulasOn = async (name: string) =>
  (await sheetOf(name)).cells.filter(({ row }) => row >= 2).map(({ formula, value }) => formula ?? value);

async function survey(to: string) {
  const found = await surveyGroups(excelGroup, figures, asLeeds, to);
  if (!found.ok) throw new Error(found.problem.message);
  return found.value;
}

beforeEach(async () => {
  started = await startAnswering();
  problems.length = 0;
});

test("changes charts, a report and formulas in one go, leaves everything else, and puts it back exactly", async () => {
  await add({ figures });
  // The one that follows the report follows the chart too: an add-in has only one.
  const follower = { watch: async () => succeed(null) };
  await insertChart(excelWorkbook, follower, asLeeds, ranked, {
    indicator: "care.weekly-cost",
    peers: "neighbours",
    year: "2024-25",
  });
  await addSheet("Budget", [median("neighbours"), median("region"), "=SUM(1,2)", median("Statistical neighbours")]);
  await addSheet("Mine", [median("neighbours")]);
  await addSheet("Home 1", [median("neighbours")], ["Homes", "Small club 2025-26, Leeds"]);
  await Excel.run(async (context) => {
    const { customXmlParts, worksheets } = context.workbook;
    customXmlParts.add(identityXml.write({ club: "small", year: "2025-26", version: 1, member: "E08000035" }));
    worksheets.getItem("Mine").protection.protect();
    // A text that only looks like a formula, and a formula in a cell formatted as text.
    const budget = worksheets.getItem("Budget");
    // A cell that says the group, and a formula that takes it from there.
    budget.getRange("D3:E3").formulas = [["neighbours", '=CLUB.PEERMEDIAN("care.weekly-cost",D3,"2024-25")']];
    budget.getRange("C3").numberFormat = [["@"]];
    budget.getRange("C3").values = [[median("neighbours")]];
    budget.getRange("C4").formulas = [[median("neighbours")]];
    budget.getRange("C4").numberFormat = [["@"]];
    await context.sync();
  });
  await settle();
  const before = started.model.toData().sheets;

  const found = await survey("core");
  expect(found.uses).toEqual([
    { key: "neighbours", label: "Statistical neighbours", charts: 1, reports: 1, formulas: 3, cells: 1 },
    { key: "region", label: "Region", charts: 0, reports: 0, formulas: 1, cells: 0 },
  ]);
  expect(found.onProtected).toEqual([{ sheet: "Mine", charts: 0, reports: 0, formulas: 1, cells: 0 }]);

  const state = createSharedState();
  const changed = await changeWorkbookGroup(excelGroup, state, found, "core", new Set(["neighbours"]));
  expect(changed).toMatchObject({
    ok: true,
    value: { changed: { charts: 1, reports: 1, formulas: 3, cells: 1 }, left: [] },
  });
  await settle();
  expect(await formulasOn("Budget")).toEqual([
    median("core"),
    median("neighbours"),
    "core",
    '=CLUB.PEERMEDIAN("care.weekly-cost",D3,"2024-25")',
    median("region"),
    median("core"),
    "=SUM(1,2)",
    median("core"),
  ]);
  expect(await formulasOn("Mine")).toEqual([median("neighbours")]);
  expect(await formulasOn("Home 1")).toEqual([median("neighbours")]);
  const chart = await sheetOf("Yardstick chart 1");
  expect(valueAt(chart, 1, 1)).toBe("Core cities");
  expect(chart.charts[0]!.title.text).toContain("Core cities");
  expect(valueAt(await sheetOf(reportSheet), described().asked.row + groupRow, 0)).toBe("Core cities");

  if (!changed.ok) throw new Error(changed.problem.message);
  expect(await putBackGroup(excelGroup, state, changed.value)).toEqual({ ok: true, value: [] });
  await settle();
  const inputs = (sheets: typeof before) =>
    sheets.map(({ name, cells }) => [
      name,
      cells.map(({ row, column, formula, value, numberFormat }) => [row, column, formula ?? value, numberFormat]),
    ]);
  expect(inputs(started.model.toData().sheets)).toEqual(inputs(before));
  expect(problems).toEqual([]);
});

test("takes as many round trips for thousands of formulas as for one", async () => {
  const trips = async (count: number) => {
    started = await startAnswering();
    await addSheet("Budget", Array<string>(count).fill(median("neighbours")));
    const requests = countRequests(started.host);
    const found = await survey("core");
    expect(found.uses).toMatchObject([{ formulas: count }]);
    const read = requests();
    await changeWorkbookGroup(excelGroup, createSharedState(), found, "core", new Set(["neighbours"]));
    const written = requests() - read;
    expect(await formulasOn("Budget")).toEqual(Array<string>(count).fill(median("core")));
    return { read, written };
  };
  expect(await trips(1)).toEqual({ read: 4, written: 2 });
  expect(await trips(2_000)).toEqual({ read: 4, written: 2 });
});

test("says which names of the workbook hold a formula with another group", async () => {
  await Excel.run(async (context) => {
    context.workbook.names.add("med", median("neighbours"));
    context.workbook.names.add("rate", "=0.05");
    await context.sync();
  });
  expect((await survey("core")).named).toEqual(["med"]);
});

test("writes only into cells that hold what was read, and not where formulas spill", async () => {
  await addSheet("Budget", ['=CLUB.PEERS("neighbours")', "", "", ""]);
  await settle();
  const found = await survey("core");
  expect(found.uses).toMatchObject([{ formulas: 1 }]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Budget").getRange("A3").values = [["Mine now"]];
    await context.sync();
  });
  const changed = await changeWorkbookGroup(excelGroup, createSharedState(), found, "core", new Set(["neighbours"]));
  expect(changed).toMatchObject({ ok: true, value: { left: [{ sheet: "Budget", cell: "A3" }], changes: [] } });
  expect((await formulasOn("Budget"))[0]).toBe("Mine now");
});

test("keeps the group under a name that formulas can use, lists it as ours, and removes it", async () => {
  expect(await excelGroup.readGroup()).toEqual({ ok: true, value: null });
  await excelGroup.changeGroup([], 'The "six"');
  expect(await excelGroup.readGroup()).toEqual({ ok: true, value: 'The "six"' });
  await excelGroup.changeGroup([], "core");
  await addSheet("Budget", ['=CLUB.PEERCOUNT("care.weekly-cost",Yardstick_group,"2024-25")']);
  await settle();
  expect(valueAt(await sheetOf("Budget"), 2, 0)).toBe(2);
  await excelGroup.changeGroup([], "all");
  await settle();
  expect(valueAt(await sheetOf("Budget"), 2, 0)).toBe(5);
  expect(await readValues("Budget", ["Yardstick_group"])).toEqual({
    ok: true,
    value: new Map([["Yardstick_group", [["all"]]]]),
  });
  expect((await survey("core")).places).toEqual([]);

  const added = await readAdded(null);
  expect(added).toMatchObject({ value: [{ kind: "group", parts: [{ what: "group", where: ["Yardstick_group"] }] }] });
  expect(await removeAdded({ kind: "group", name: "" }, null)).toEqual({ ok: true, value: true });
  expect(await excelGroup.readGroup()).toEqual({ ok: true, value: null });
});
