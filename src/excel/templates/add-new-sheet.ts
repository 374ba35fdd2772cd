import type { Result } from "../../domain/result";
import { freeSheetName } from "../../domain/free-sheet-name";
import { addHiddenName } from "../add-hidden-name";
import { freeNumberedName } from "../free-numbered-name";
import { inExcel } from "../in-excel";

/** How a new sheet of ours is called. */
export interface NewSheet {
  /** The sheet's name if no other has it. */
  readonly name: string;
  /** The hidden workbook name by which it is found again whatever people call it; left out if something else marks it. */
  readonly mark?: {
    /** What the name begins with. */
    readonly prefix: string;
    /** What the sheet is, for who unhides the name. */
    readonly what: string;
  };
}

/**
 * Adds a new sheet of ours at the end of the workbook, marks it and shows it. Nothing else changes; if Excel refuses any
 * part, the sheet is taken away again. Two round trips.
 *
 * @param draw fills it in, and may select a cell
 * @returns the sheet's name
 */
export async function addNewSheet(
  { name: wanted, mark }: NewSheet,
  draw: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
): Promise<Result<string>> {
  let begun: string | null = null;
  const added = await inExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load({ name: true });
    names.load({ name: true });
    // Without its name yet: by its id we know it from a sheet that somebody else gives that name meanwhile.
    const sheet = worksheets.add().load({ id: true });
    await context.sync();
    begun = sheet.id;
    const name = freeSheetName(
      wanted,
      worksheets.items.map((one) => one.name),
    );
    sheet.name = name;
    sheet.activate();
    sheet.getRange("A1").select();
    await draw(sheet, context);
    // Last, so that nothing that was refused is marked.
    if (mark !== undefined) {
      const all = names.items.map((one) => one.name);
      addHiddenName(names, freeNumberedName(mark.prefix, all), sheet.getRange("A1"), mark.what);
    }
    await context.sync();
    return name;
  });
  if (!added.ok && begun !== null) await removeSheet(begun);
  return added;
}

/** If Excel refuses this too, the user is told the first refusal. */
async function removeSheet(id: string): Promise<void> {
  await inExcel(async (context) => {
    context.workbook.worksheets.getItemOrNullObject(id).delete();
    await context.sync();
  });
}
