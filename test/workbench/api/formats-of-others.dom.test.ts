import { openXlsx } from "../../../src/workbook-file/xlsx";
import { changeSheet, fixture, partsOf } from "../../workbook-file/xlsx-files";
import { startOffice } from "../../support/office-host";

/**
 * A workbook with formats of the user's own: fills, fonts, every kind of conditional format, notes and a comment with
 * replies.
 */
async function formattedFile(file: string): Promise<Uint8Array> {
  const { data, save } = await openXlsx(fixture(file));
  // Without formulas, because calculating again may write their values differently.
  const plain = data.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, formula: null, spill: null })),
  }));
  const thread = { id: "{00000001-0006-0000-0000-000000000000}", author: "Ann", date: "2026-03-31T09:30:00.00" };
  const comments = [{ ...thread, cell: "B3", text: "Why?", resolved: false, replies: [] }];
  return save(changeSheet({ ...data, sheets: plain }, "Budget", (sheet) => ({ ...sheet, comments })));
}

test.each(["budget.xlsx", "libreoffice.xlsx"])(
  "%s: conditional formats of ours come and go, and every part of the file is the same byte for byte",
  async (file) => {
    const bytes = await formattedFile(file);
    const { model, documentFile } = await startOffice({ file: bytes });
    const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Budget");
    await Excel.run(async (context) => {
      const added = sheetOf(context).getRanges("B2:B3,D2,A9").conditionalFormats.add("Custom");
      added.custom.rule.formula = '="Yardstick"="Yardstick"';
      added.custom.format.fill.color = "#FDE7E9";
      added.custom.format.font.bold = true;
      added.stopIfTrue = false;
      added.load("priority");
      await context.sync();
      expect(added.priority).toBe(0);
      added.priority = 5;
      await context.sync();
    });
    expect(model.activeSheet.properties.conditionalFormats).toHaveLength(6);
    expect(partsOf(await documentFile())).not.toEqual(partsOf(bytes));
    await Excel.run(async (context) => {
      const formats = sheetOf(context).getRange().conditionalFormats;
      formats.load("items/type");
      await context.sync();
      const custom = formats.items.filter(({ type }) => type === "Custom");
      custom.forEach((format) => format.custom.rule.load("formula"));
      await context.sync();
      custom.filter((format) => format.custom.rule.formula.includes("Yardstick")).forEach((format) => format.delete());
      await context.sync();
    });
    expect(partsOf(await documentFile())).toEqual(partsOf(bytes));
  },
);
