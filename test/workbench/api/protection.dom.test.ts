import type { ModelEvent } from "../../../src/workbench/model/model-event";
import { startOffice } from "../../support/office-host";

const sheet1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

/** A protected sheet with B2:B3 unlocked. */
async function startProtected(options: Excel.WorksheetProtectionOptions = {}) {
  const office = await startOffice();
  await Excel.run(async (context) => {
    sheet1(context).getRange("B2:B3").format.protection.locked = false;
    sheet1(context).protection.protect(options);
    await context.sync();
  });
  return office;
}

test("a sheet can be protected with options, and unprotected", async () => {
  const { model } = await startProtected({ allowFormatColumns: true, selectionMode: "Unlocked" });
  await Excel.run(async (context) => {
    const { protection } = sheet1(context);
    protection.load("protected,options");
    const locked = sheet1(context).getRange("A1:B2").format.protection;
    locked.load("locked");
    await context.sync();
    expect(protection.protected).toBe(true);
    expect(protection.options).toMatchObject({ allowFormatColumns: true, allowSort: false, selectionMode: "Unlocked" });
    expect(locked.locked).toBeNull();
    protection.unprotect();
    sheet1(context).getRange("A1").values = [["free"]];
    protection.load("protected");
    await context.sync();
    expect(protection.protected).toBe(false);
  });
  expect(model.cell(model.activeSheet.id, 0, 0).value).toBe("free");
});

test("unlocked cells accept input, including dates and percentages", async () => {
  const { model } = await startProtected();
  await Excel.run(async (context) => {
    sheet1(context).getRange("B2:B3").values = [["31/03/2026"], ["20%"]];
    await context.sync();
  });
  expect(model.cell(model.activeSheet.id, 1, 1).value).toBe(46112);
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["a value in a locked cell", (sheet) => void (sheet.getRange("A1").values = [[1]])],
  ["values of which some are locked", (sheet) => void (sheet.getRange("B2:B4").values = [[1], [2], [3]])],
  ["clearing", (sheet) => sheet.getRange("A1:C3").clear("Contents")],
  ["a format", (sheet) => void (sheet.getRange("B2").format.fill.color = "red")],
  ["a border", (sheet) => void (sheet.getRange("B2").format.borders.getItem("EdgeTop").style = "Continuous")],
  ["a number format", (sheet) => void (sheet.getRange("B2").numberFormat = [["0"]])],
  ["inserted rows", (sheet) => void sheet.getRange("1:1").insert("Down")],
  ["deleted columns", (sheet) => sheet.getRange("A:A").delete("Left")],
  ["a rule", (sheet) => sheet.getRange("B2").dataValidation.clear()],
])("refuses %s with AccessDenied", async (_, work) => {
  await startProtected();
  const done = Excel.run(async (context) => {
    work(sheet1(context));
    await context.sync();
  });
  await expect(done).rejects.toMatchObject({ code: "AccessDenied", message: expect.stringContaining("Unprotect") });
});

test("what an option allows works", async () => {
  const { model } = await startProtected({ allowFormatCells: true, allowInsertRows: true });
  await Excel.run(async (context) => {
    sheet1(context).getRange("A1").format.fill.color = "#FF0000";
    sheet1(context).getRange("1:1").insert("Down");
    await context.sync();
  });
  expect(model.cell(model.activeSheet.id, 1, 0).format).toEqual({ fill: "#FF0000" });
});

test("a person who types into a locked cell is told, and nothing changes", async () => {
  const { model } = await startProtected();
  const events: ModelEvent[] = [];
  model.subscribe((event) => events.push(event));
  const { id } = model.activeSheet;
  model.setInput(id, 0, 0, "20%");
  expect(model.cell(id, 0, 0)).toMatchObject({ value: null, numberFormat: "General" });
  expect(events).toEqual([
    { kind: "refused", message: expect.stringMatching(/^The cell or chart you're trying to change/) },
  ]);
  model.setInput(id, 1, 1, "20%");
  expect(model.cell(id, 1, 1).value).toBe(0.2);
});

test("special cells: formulas, constants of some types and blanks, in as few areas as possible", async () => {
  await startOffice();
  await Excel.run(async (context) => {
    const range = sheet1(context).getRange("A1:C3");
    range.values = [
      ["Home", "Cost", "Note"],
      ["Elm", 30, ""],
      ["Ash", 10, ""],
    ];
    sheet1(context).getRange("B4").formulas = [["=SUM(B2:B3)"]];
    const found = {
      "Sheet1!B4": sheet1(context).getRange("A1:C4").getSpecialCells("Formulas"),
      "Sheet1!A1:C1,Sheet1!A2:A3": range.getSpecialCells("Constants", "Text"),
      "Sheet1!B2:B3": range.getSpecialCells("Constants", "LogicalNumbers"),
      "Sheet1!C2:C3": range.getSpecialCells("Blanks"),
    };
    Object.values(found).forEach((one) => one.load("address,cellCount,areaCount"));
    const none = range.getSpecialCellsOrNullObject("Formulas");
    const areas = found["Sheet1!C2:C3"].areas;
    areas.load("items/address");
    const both = sheet1(context).getRanges("A1, B2:C3");
    both.load("address,areaCount,cellCount");
    await context.sync();
    expect(Object.values(found).map(({ address }) => address)).toEqual(Object.keys(found));
    expect(none.isNullObject).toBe(true);
    expect(areas.items.map(({ address }) => address)).toEqual(["Sheet1!C2:C3"]);
    expect([both.address, both.areaCount, both.cellCount]).toEqual(["Sheet1!A1,Sheet1!B2:C3", 2, 5]);
    both.clear("Contents");
    range.getSpecialCells("Formulas");
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});
