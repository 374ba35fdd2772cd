import type { Result } from "../../domain/result";
import { freeSheetName } from "../../domain/free-sheet-name";
import { addHiddenName } from "../add-hidden-name";
import { freeNumberedName } from "../free-numbered-name";
import { inExcel } from "../in-excel";

/** How a sheet of ours is called, and marked so that it is found again whatever people call it. */
export interface SheetMark {
  /** The sheet's name if no other has it. */
  readonly name: string;
  /** What the hidden workbook name that marks it begins with. */
  readonly prefix: string;
  /** What it is, for who unhides that name. */
  readonly what: string;
}

/**
 * Adds a new sheet of ours at the end of the workbook, marks it and shows it. Nothing else changes. Two round trips.
 *
 * @param draw fills it in
 * @returns the sheet's name
 */
export function addMarkedSheet(
  { name: wanted, prefix, what }: SheetMark,
  draw: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
): Promise<Result<string>> {
  return inExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load({ name: true });
    names.load({ name: true });
    await context.sync();
    const name = freeSheetName(
      wanted,
      worksheets.items.map((sheet) => sheet.name),
    );
    const sheet = worksheets.add(name);
    await draw(sheet, context);
    const mark = freeNumberedName(
      prefix,
      names.items.map((one) => one.name),
    );
    addHiddenName(names, mark, sheet.getRange("A1"), what);
    sheet.activate();
    sheet.getRange("A1").select();
    await context.sync();
    return name;
  });
}
