import { putTexts } from "../../src/actions/scrapbook/put-texts";
import type { WrittenBlock } from "../../src/actions/ports";
import type { ClubDefinition } from "../../src/domain/clubs/club-definition";
import { excelTexts } from "../../src/excel/excel-texts";
import type { WorkbookModel } from "../../src/workbench/model/workbook-model";
import { startOffice } from "../support/office-host";
import { countRequests } from "./count-requests";

jest.setTimeout(60_000);

const free = { replaces: null, questionnaire: null };

let model: WorkbookModel;
let host: Awaited<ReturnType<typeof startOffice>>["host"];
beforeEach(async () => {
  ({ model, host } = await startOffice());
  select(1, 1);
});

/** Selects a cell of the first sheet, rows and columns counting from 0. */
function select(row: number, column: number): void {
  model.select(model.activeSheet.id, { top: row, left: column, bottom: row, right: column });
}

function type(row: number, column: number, text: string): void {
  model.setInput(model.activeSheet.id, row, column, text);
}

async function show(address: string) {
  return Excel.run(async (context) => {
    const block = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    block.load("formulas,values,numberFormat,format/wrapText,format/verticalAlignment,format/columnWidth");
    const first = block.getRow(0).load("format/font/bold");
    await context.sync();
    const { formulas, values, numberFormat, format } = block;
    return {
      formulas,
      values,
      numberFormat,
      bold: first.format.font.bold,
      looks: [format.wrapText, format.verticalAlignment, format.columnWidth],
    };
  });
}

async function put(
  rows: readonly (readonly string[])[],
  permission: Parameters<typeof putTexts>[2] = free,
): Promise<WrittenBlock> {
  const done = await putTexts(excelTexts, rows, permission);
  if (!done.ok || "held" in done.value) throw new Error(JSON.stringify(done));
  return done.value;
}

const table = [
  ["Authority", "Answer"],
  ["Aldermoor", "A text."],
];

const dangerous = [
  ['=HYPERLINK("http://example.test","click")', "+1+1"],
  ["-2+3", "@SUM(A1)"],
  ["2011-12", "007"],
  ["'quoted", "=cmd|' /C calc'!A0"],
];

test("texts stay texts, whatever they begin with", async () => {
  await put(dangerous);
  expect((await show("B2:C5")).values).toEqual(dangerous);
  expect((await show("B2:C5")).formulas).toEqual(dangerous);
});

test("one text wraps in a column as wide as it needs, and the way back leaves no trace", async () => {
  const { looks: before } = await show("B2");
  const written = await put([["A long answer. ".repeat(40)]]);
  expect(await show("B2")).toMatchObject({ bold: false, looks: [true, "Top", 320] });
  await excelTexts.restoreBlock(written);
  expect((await show("B2")).looks).toEqual(before);
});

test("a cell formatted as text shows no apostrophe, and gets its format back", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B2").numberFormat = [["@"]];
    await context.sync();
  });
  const written = await put([["=1+1"]]);
  expect(await show("B2")).toMatchObject({ values: [["=1+1"]] });
  await excelTexts.restoreBlock(written);
  expect(await show("B2")).toMatchObject({ values: [[""]], numberFormat: [["@"]] });
});

test("asks before it replaces anything, a formula of ours too; a table is readable, and the way back leaves no trace", async () => {
  type(2, 2, "=1+2");
  type(3, 2, "kept");
  const before = await show("B2:C4");
  const rows = [
    ["Authority", "Answer"],
    ["Aldermoor", "A long text. ".repeat(40)],
    ["Brackwater", "Another."],
  ];
  const asked = await putTexts(excelTexts, rows, free);
  expect(asked).toMatchObject({ ok: true, value: { area: "B2:C4", held: 2, holds: "=1+2" } });
  expect(await show("B2:C4")).toEqual(before);

  if (!asked.ok || !("held" in asked.value)) throw new Error("It did not ask.");
  select(9, 9);
  const written = await put(rows, { ...free, replaces: asked.value });
  const after = await show("B2:C4");
  expect(after.values).toEqual(rows);
  expect([after.bold, (await show("C2:C4")).looks]).toEqual([true, [true, "Top", 320]]);

  await excelTexts.restoreBlock(written);
  expect(await show("B2:C4")).toEqual(before);
});

test("what somebody typed over the texts since stays, with its looks, and the rest is put back", async () => {
  type(1, 1, "old B2");
  type(2, 2, "=1+2");
  const before = await show("B2:C3");
  const asked = await putTexts(excelTexts, table, free);
  if (!asked.ok || !("held" in asked.value)) throw new Error("It did not ask.");
  const written = await put(table, { ...free, replaces: asked.value });
  type(2, 2, "my own note");
  expect(await excelTexts.restoreBlock(written)).toEqual({ ok: true, value: [{ sheet: "Sheet1", cell: "C3" }] });
  const after = await show("B2:C3");
  expect(after.formulas).toEqual([before.formulas[0], [before.formulas[1]![0], "my own note"]]);
  expect(after.bold).toBe(false);
  expect((await show("C3")).looks.slice(0, 2)).toEqual([true, "Top"]);
  expect((await show("B2:B3")).looks).toEqual(before.looks);
});

test("nothing is put back once rows were inserted above the texts", async () => {
  type(1, 1, "old B2");
  const asked = await putTexts(excelTexts, table, free);
  if (!asked.ok || !("held" in asked.value)) throw new Error("It did not ask.");
  const written = await put(table, { ...free, replaces: asked.value });
  model.insertRows(model.activeSheet.id, 0, 1);
  const moved = await show("A1:D6");
  const left = await excelTexts.restoreBlock(written);
  expect(left).toMatchObject({ ok: true, value: { length: 4 } });
  expect(await show("A1:D6")).toEqual(moved);
});

test("nothing is put back into a blank cell of somebody else's once the texts are all elsewhere", async () => {
  type(2, 2, "old C3");
  const rows = [
    ["Authority", "Answer"],
    ["Aldermoor", ""],
  ];
  const asked = await putTexts(excelTexts, rows, free);
  if (!asked.ok || !("held" in asked.value)) throw new Error("It did not ask.");
  const written = await put(rows, { ...free, replaces: asked.value });
  model.insertRows(model.activeSheet.id, 0, 10);
  expect(await excelTexts.restoreBlock(written)).toMatchObject({ ok: true, value: { length: 4 } });
  expect((await show("B2:C3")).values.flat()).toEqual(["", "", "", ""]);
});

test("a sheet of the questionnaire is refused, and nothing is written", async () => {
  type(0, 0, "Spend");
  type(1, 0, "Children Looked After 2025-26, Leeds");
  const questionnaire = { label: "Children Looked After", year: "2025-26" } as ClubDefinition;
  const refused = await putTexts(excelTexts, [["text"]], { replaces: null, questionnaire });
  expect(refused).toMatchObject({ ok: false, problem: { code: "answer-cell" } });
  expect((await show("B2")).values).toEqual([[""]]);
});

test("what Excel refuses is said in words", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").protection.protect();
    await context.sync();
  });
  const refused = await putTexts(excelTexts, [["text"]], free);
  expect(refused).toMatchObject({ ok: false, problem: { message: expect.stringContaining("protected") } });
});

test("two round trips, however many texts", async () => {
  const requests = countRequests(host);
  await put([["Council", "Text"]]);
  const few = requests();
  select(1, 10);
  await put(Array.from({ length: 200 }, (_, at) => [`Council ${at}`, "Text"]));
  expect([few, requests()]).toEqual([2, 4]);
});
