import { putFormula } from "../../src/actions/cell/put-formula";
import { insertChart } from "../../src/actions/insert-chart";
import { followCharts } from "../../src/actions/follow-charts";
import { ranked } from "../../src/domain/charts/ranked";
import { figuresOfLibrary } from "../../src/cli/excel/figures-of-library";
import { formulaLibrary } from "../../src/cli/formula-library";
import { excelCells } from "../../src/excel/excel-cells";
import { excelRefresh } from "../../src/excel/refresh/excel-refresh";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { startOffice } from "../support/office-host";

/**
 * What Yardstick does in workbooks that are not as plain as a new one. The user guide says the same; what only Excel can
 * show of it is in CONTRIBUTING.
 */

jest.setTimeout(60_000);

const formula = '=CLUB.VALUE("s251.fostering.weekly-cost","Leeds","2024-25")';
let started: Awaited<ReturnType<typeof startOffice>>;
beforeEach(async () => {
  started = await startOffice();
});

const insert = () =>
  putFormula(excelCells, null, { content: formula, numberFormat: "£#,##0" }, { replaces: null, questionnaire: null });
const onSheet = <T>(run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T) =>
  Excel.run(async (context) => {
    const result = run(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
    return result;
  });
/** All that the workbook holds, to compare. */
const whole = () => JSON.stringify(started.model.toData());

test("on a protected sheet a formula is refused with what to do, and nothing changes", async () => {
  await onSheet((sheet) => sheet.protection.protect());
  const before = whole();
  expect(await insert()).toMatchObject({
    ok: false,
    problem: { code: "workbook-refused", message: expect.stringContaining("Unprotect it under Review") },
  });
  expect(whole()).toBe(before);
});

test("a chart goes on a sheet of its own, and a protected sheet beside it stays as it is", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1").values = [["Ours"]];
    sheet.protection.protect();
  });
  const before = started.model.toData().sheets[0];
  const library = formulaLibrary(["--as", "Leeds"]);
  const figures = figuresOfLibrary(library);
  const choice = { indicator: "s251.fostering.weekly-cost", peers: "neighbours", year: "2024-25" };
  const data = await figures.withIndicator(choice.indicator);
  if (!data.ok) throw new Error(data.problem.message);
  const follower = followCharts(excelWorkbook, figures, ({ problem }) => {
    throw new Error(problem.message);
  });
  expect(await insertChart(excelWorkbook, follower, data.value, ranked, choice)).toMatchObject({ ok: true });
  expect(started.model.toData().sheets.find(({ name }) => name === "Sheet1")).toEqual(before);
});

test("formulas on hidden and very hidden sheets are found by a refresh, and the sheets stay hidden", async () => {
  await Excel.run(async (context) => {
    for (const visibility of ["Hidden", "VeryHidden"] as const) {
      const sheet = context.workbook.worksheets.add(visibility);
      sheet.getRange("B2").formulas = [[formula]];
      sheet.visibility = visibility;
    }
    await context.sync();
  });
  const before = started.model.toData().sheets.map(({ name, visibility }) => [name, visibility]);
  const found = await excelRefresh.readClubCells({ scope: "workbook" }, () => []);
  if (!found.ok) throw new Error(found.problem.message);
  expect(found.value.cells.map(({ place }) => place.sheet)).toEqual(["Hidden", "VeryHidden"]);
  expect(started.model.toData().sheets.map(({ name, visibility }) => [name, visibility])).toEqual(before);
});

test("a formula that is put into a table of the user's stays in its cell, and the table keeps its size and names", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:B3").values = [
      ["Service", "Unit cost"],
      ["Fostering", ""],
      ["Residential", ""],
    ];
    sheet.tables.add("A1:B3", true).name = "Budget";
    sheet.getRange("B2").select();
  });
  const tables = () => started.model.toData().sheets.flatMap(({ tables }) => tables ?? []);
  const before = tables();
  expect(await insert()).toMatchObject({ ok: true, value: { place: { cell: "B2" } } });
  expect(tables()).toEqual(before);
  const below = await onSheet((sheet) => sheet.getRange("B3").load("formulas"));
  expect(below.formulas).toEqual([[""]]);
});

test("what a colleague changes at the same time is never overwritten unless we are told to", async () => {
  await onSheet((sheet) => sheet.getRange("B2").select());
  // The pane asked about a blank cell; meanwhile a colleague filled it in.
  await onSheet((sheet) => {
    sheet.getRange("B2").values = [[42]];
  });
  expect(await insert()).toMatchObject({ ok: true, value: { holds: "42" } });
  const cell = await onSheet((sheet) => sheet.getRange("B2").load("values"));
  expect(cell.values).toEqual([[42]]);
});
