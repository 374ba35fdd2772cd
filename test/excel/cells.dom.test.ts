import { readActiveCell } from "../../src/excel/read-active-cell";
import { readTexts } from "../../src/excel/read-texts";
import { restoreCell } from "../../src/excel/restore-cell";
import { writeActiveCell } from "../../src/excel/write-active-cell";
import type { WorkbookModel } from "../../src/workbench/model/workbook-model";
import { startOffice } from "../support/office-host";

jest.setTimeout(60_000);

const b2 = { sheet: "Sheet1", cell: "B2" };

let model: WorkbookModel;
beforeEach(async () => {
  ({ model } = await startOffice());
});

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
    value: { place: { sheet: "Sheet1", cell: "B2" }, before: { content: "", numberFormat: "General" } },
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

test("restoring a cell says if its sheet is gone", async () => {
  const cell = { place: { sheet: "Budget 2019", cell: "B2" }, before: { content: 1, numberFormat: "General" } };
  expect(await restoreCell(cell)).toEqual({
    ok: false,
    problem: {
      code: "workbook-refused",
      message: "Excel could not do this: the sheet or chart is no longer there. It may have been renamed or deleted.",
    },
  });
});

test("reads the active cell as it was typed", async () => {
  await typeIntoB2(formula);
  expect(await readActiveCell()).toEqual({ ok: true, value: { content: formula, numberFormat: "General" } });
});

test("reads the texts of cells by reference, on the active sheet and on others", async () => {
  await Excel.run(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.getRange("D7").values = [["neighbours"]];
    context.workbook.worksheets.add("My 'big' sheet").getRange("A1").values = [["2024-25"]];
    await context.sync();
  });
  expect(await readTexts(["$D$7", "E9", "'My ''big'' sheet'!A$1"])).toEqual({
    ok: true,
    value: new Map([
      ["$D$7", "neighbours"],
      ["E9", ""],
      ["'My ''big'' sheet'!A$1", "2024-25"],
    ]),
  });
  expect(await readTexts([])).toEqual({ ok: true, value: new Map() });
});
