import { putFormula } from "../../src/actions/cell/put-formula";
import { excelCells } from "../../src/excel/excel-cells";
import type { CellPlace } from "../../src/domain/cell-place";
import type { ClubDefinition } from "../../src/domain/clubs/club-definition";
import type { WorkbookModel } from "../../src/workbench/model/workbook-model";
import { countRequests } from "./count-requests";
import { startOffice } from "../support/office-host";

jest.setTimeout(60_000);

const { readCell, readValues, restoreCell, watchSelection } = excelCells;
const cla = { label: "Children Looked After", year: "2025-26" } as ClubDefinition;

/** Inserts into the active cell, as the pane does. */
const writeActiveCell = (content: string, numberFormat: string, replaces: CellPlace | null = null) =>
  putFormula(excelCells, null, { content, numberFormat }, { replaces, questionnaire: cla });

const b2 = { sheet: "Sheet1", cell: "B2" };

let started: Awaited<ReturnType<typeof startOffice>>;
let model: WorkbookModel;
beforeEach(async () => {
  started = await startOffice();
  ({ model } = started);
});

/** Until the events of what was done have arrived. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

/** Types into B2 of the first sheet, selects it, and says what it holds. */
async function typeIntoB2(text: string, numberFormat?: string): Promise<void> {
  const { id } = model.activeSheet;
  const area = { top: 1, left: 1, bottom: 1, right: 1 };
  if (numberFormat)
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("B2").numberFormat = [[numberFormat]];
    });
  model.setInput(id, 1, 1, text);
  model.select(id, area);
}

async function showB2() {
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("B2");
    cell.load("formulas,values,numberFormat");
    await context.sync();
    return { formula: cell.formulas[0]?.[0], value: cell.values[0]?.[0], format: cell.numberFormat[0]?.[0] };
  });
}

const formula = "=SUM(A1:A2)";

test("writes a formula into the active cell, in the figure's format", async () => {
  await typeIntoB2("");
  const written = await writeActiveCell(formula, "£#,##0");
  expect(written).toEqual({
    ok: true,
    value: { place: { sheet: "Sheet1", cell: "B2" }, before: { content: "", numberFormat: "General" }, after: formula },
  });
  expect(await showB2()).toEqual({ formula, value: 0, format: "£#,##0" });
});

test("a cell that has a format keeps it", async () => {
  await typeIntoB2("12", "0.000");
  await writeActiveCell(formula, "£#,##0", b2);
  expect(await showB2()).toMatchObject({ formula, format: "0.000" });
});

test.each([
  ["text", "Budget 2026", "Budget 2026"],
  ["a number", "12", "12"],
  ["a formula of the user's", "=SUM(A1:A9)", "=SUM(A1:A9)"],
  ["a formula that uses a call of ours", '=CLUB.VALUE("a")*2', '=CLUB.VALUE("a")*2'],
  ["a long text", `A title that ${"goes on ".repeat(9)}`, "A title that goes on goes on goes on goe…"],
])("a cell with %s is left as it is and says what it holds, until the user agrees", async (_, typed, holds) => {
  await typeIntoB2(typed);
  const before = await showB2();
  expect(await writeActiveCell(formula, "£#,##0")).toEqual({ ok: true, value: { place: b2, holds } });
  // Agreed for another cell.
  expect(await writeActiveCell(formula, "£#,##0", { ...b2, cell: "B3" })).toMatchObject({ value: { holds } });
  expect(await showB2()).toEqual(before);
  expect(await writeActiveCell(formula, "£#,##0", b2)).toMatchObject({ ok: true, value: { place: b2 } });
  expect(await showB2()).toMatchObject({ formula });
});

test("a call of ours is replaced without asking", async () => {
  await typeIntoB2('=CLUB.PEERMEDIAN("a.(b)",C1,"2024-25")');
  expect(await writeActiveCell(formula, "£#,##0")).toMatchObject({ ok: true, value: { before: expect.anything() } });
});

test("the format that came with a call of ours goes with it, and a person's own stays", async () => {
  await typeIntoB2('=CLUB.PEERMEDIAN("a.b")', "£#,##0");
  await writeActiveCell(formula, "0");
  expect(await showB2()).toMatchObject({ formula, format: "0" });
  await typeIntoB2('=CLUB.PEERMEDIAN("a.b")', "£#,##0.00;[Red]-£#,##0.00");
  await writeActiveCell(formula, "0");
  expect(await showB2()).toMatchObject({ formula, format: "£#,##0.00;[Red]-£#,##0.00" });
});

test("the formula calculates even in a cell formatted as text", async () => {
  await typeIntoB2("", "@");
  await writeActiveCell(formula, "£#,##0");
  expect(await showB2()).toEqual({ formula, value: 0, format: "£#,##0" });
});

test.each([
  ["a number", "1234.5", 1234.5, "General"],
  ["a formula", "=SUM(A1:A9)", 0, "General"],
  ["text", "budget", "budget", "General"],
  ["text that looks like a date", "'2011-12", "2011-12", "General"],
  ["text that looks like a number", "'007", "007", "General"],
  ["text in a cell formatted as text", "007", "007", "@"],
  ["nothing", "", "", "General"],
])("restores %s as it was", async (_, typed, value, format) => {
  await typeIntoB2(typed, format === "General" ? undefined : format);
  const before = await showB2();
  expect(before.value).toBe(value);
  const written = await writeActiveCell(formula, "£#,##0", b2);
  if (!written.ok || "holds" in written.value) throw new Error("Nothing was written.");
  expect(await restoreCell(written.value)).toEqual({ ok: true, value: null });
  expect(await showB2()).toEqual(before);
});

test.each([
  ["a number", "1234.5", 1234.5],
  ["a formula", "=SUM(A1:A9)", 0],
  ["a text that looks like a formula", null, "=12"],
])("restores %s in a cell formatted as text as it was", async (_, typed, value) => {
  if (typed !== null) await typeIntoB2(typed);
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
    cell.numberFormat = [["@"]];
    if (typed === null) cell.values = [["=12"]];
    cell.select();
    await context.sync();
  });
  const before = await showB2();
  expect([before.value, before.format]).toEqual([value, "@"]);
  const written = await writeActiveCell(formula, "£#,##0", b2);
  if (!written.ok || "holds" in written.value) throw new Error("Nothing was written.");
  expect(await restoreCell(written.value)).toEqual({ ok: true, value: null });
  expect(await showB2()).toEqual(before);
  await settled();
  expect(model.cell(model.activeSheet.id, 1, 1).formula).toBe(typed?.startsWith("=") ? typed : null);
});

test("a formula in a cell formatted as text is a formula still once it is changed", async () => {
  await typeIntoB2(formula);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("B2").numberFormat = [["@"]];
    await context.sync();
  });
  expect(await excelCells.writeCell(b2, { content: "=SUM(C1:C9)", numberFormat: "@" })).toMatchObject({ ok: true });
  expect(await showB2()).toEqual({ formula: "=SUM(C1:C9)", value: 0, format: "@" });
});

test("a cell that was typed over since stays as it is", async () => {
  await typeIntoB2("1234.5");
  const written = await writeActiveCell(formula, "£#,##0", b2);
  if (!written.ok || "holds" in written.value) throw new Error("Nothing was written.");
  await typeIntoB2("99");
  const typed = await showB2();
  expect(await restoreCell(written.value)).toMatchObject({ ok: false, problem: { code: "cell-not-put-back" } });
  expect(await showB2()).toEqual(typed);
});

test("restoring a cell says if its sheet is gone", async () => {
  const cell = {
    place: { sheet: "Budget 2019", cell: "B2" },
    before: { content: 1, numberFormat: "General" },
    after: "",
  };
  expect(await restoreCell(cell)).toEqual({
    ok: false,
    problem: {
      code: "workbook-refused",
      message: "Excel could not do this: the sheet or chart is no longer there. It may have been renamed or deleted.",
    },
  });
});

test.each([
  ["a questionnaire's sheet", "Spend", "Children Looked After 2025-26, Leeds"],
  ["its cover", "Children Looked After 2025-26", "Questionnaire for Leeds (E08000035)"],
])("%s is refused in words, even a blank cell of it", async (_, title, subtitle) => {
  model.setInput(model.activeSheet.id, 0, 0, title);
  model.setInput(model.activeSheet.id, 1, 0, subtitle);
  await typeIntoB2("");
  const refused = await writeActiveCell(formula, "£#,##0", b2);
  expect(refused).toMatchObject({ ok: false, problem: { code: "answer-cell" } });
  expect(JSON.stringify(refused)).toContain(
    "Sheet1!B2 is on a sheet of the questionnaire Children Looked After 2025-26",
  );
  expect(await showB2()).toMatchObject({ formula: "" });
});

test("reads the active cell as it was typed and as it shows, in one round trip", async () => {
  const { host } = started;
  await typeIntoB2("=SUM(A1:A2)", "0.00");
  model.setInput(model.activeSheet.id, 0, 0, "Title");
  const requests = countRequests(host);
  expect(await readCell(null)).toEqual({
    ok: true,
    value: {
      place: b2,
      content: formula,
      numberFormat: "0.00",
      value: 0,
      text: "0.00",
      isError: false,
      isBusy: false,
      spilled: null,
      head: ["Title", ""],
      charts: [],
      sheetOf: null,
      chart: null,
    },
  });
  expect(requests()).toBe(1);
});

/** Adds a chart of the user's own to the shown sheet. */
async function addChart(name: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"), "Columns").name = name;
    await context.sync();
  });
}

const selectChart = (name: string) => {
  const { id } = model.activeSheet;
  const chart = model.charts.of(id).find((one) => one.name === name);
  model.selectChart({ sheet: id, chart: chart!.id });
};

test("says which chart is selected, as long as one is, in the same round trip", async () => {
  await addChart("Mine");
  await addChart("Yours");
  selectChart("Yours");
  const requests = countRequests(started.host);
  expect(await readCell(null)).toMatchObject({ value: { chart: "Yours", charts: ["Mine", "Yours"] } });
  expect(requests()).toBe(1);
  expect(await readCell(b2)).toMatchObject({ value: { chart: null } });
  model.select(model.activeSheet.id, { top: 1, left: 1, bottom: 1, right: 1 });
  expect(await readCell(null)).toMatchObject({ value: { chart: null } });
});

test("tells the listener that a chart is selected or no longer is, also on a sheet that was added later", async () => {
  let told = 0;
  const watched = await watchSelection(() => (told += 1));
  const tellsOf = async (work: () => unknown) => {
    await settled();
    const before = told;
    await work();
    await settled();
    return told - before;
  };
  await addChart("Mine");
  expect(await tellsOf(() => selectChart("Mine"))).toBe(1);
  expect(await tellsOf(() => model.selectChart(null))).toBe(1);
  model.activate(model.addSheet("Later").id);
  await addChart("Newest");
  expect(await tellsOf(() => selectChart("Newest"))).toBe(1);
  if (watched.ok) watched.value();
  await settled();
  expect(await tellsOf(() => model.selectChart(null))).toBe(0);
});

test("an error is told from a text that looks like one", async () => {
  await typeIntoB2("=NOPE()");
  expect(await readCell(b2)).toMatchObject({ ok: true, value: { isError: true, text: "#NAME?" } });
  await typeIntoB2("'#NAME?");
  expect(await readCell(b2)).toMatchObject({ ok: true, value: { isError: false, text: "#NAME?" } });
});

test("tells the listener that something else is selected or changed, until it is stopped", async () => {
  let told = 0;
  const watched = await watchSelection(() => (told += 1));
  await typeIntoB2("12");
  await settled();
  expect(told).toBeGreaterThanOrEqual(2);
  if (!watched.ok) throw new Error("Nothing is watched.");
  watched.value();
  await settled();
  const before = told;
  model.select(model.activeSheet.id, { top: 5, left: 5, bottom: 5, right: 5 });
  await settled();
  expect(told).toBe(before);
});

test("reads the values of cells, ranges and names by reference, on the formula's sheet and on others", async () => {
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const active = worksheets.getActiveWorksheet();
    active.getRange("D7").values = [["neighbours"]];
    const other = worksheets.add("My 'big' sheet");
    other.getRange("A1:A2").values = [["2024-25"], [3]];
    names.add("Peers", other.getRange("A1:A2"));
    other.names.add("Year", other.getRange("A1"));
    await context.sync();
  });
  const requests = countRequests(started.host);
  const references = ["$D$7", "E9", "'My ''big'' sheet'!A$1:$A$2", "Peers", "Year", "A1:Z9999"];
  expect(await readValues("Sheet1", references)).toEqual({
    ok: true,
    value: new Map<string, unknown>([
      ["$D$7", [["neighbours"]]],
      ["E9", [[""]]],
      ["'My ''big'' sheet'!A$1:$A$2", [["2024-25"], [3]]],
      ["Peers", [["2024-25"], [3]]],
    ]),
  });
  expect(requests()).toBe(2);
  expect(await readValues("My 'big' sheet", ["Year"])).toEqual({ ok: true, value: new Map([["Year", [["2024-25"]]]]) });
  expect(await readValues("Sheet1", [])).toEqual({ ok: true, value: new Map() });
});
