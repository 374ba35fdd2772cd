import { ledgerRangeName, ledgerSheetName } from "../../domain/ledger/ledger-names";
import type { LedgerCell } from "../../domain/ledger/ledger-block";
import { cellLooks } from "../../domain/questionnaire/cell-looks";
import type { Result } from "../../domain/result";
import { freeSheetName } from "../../domain/free-sheet-name";
import { inExcel } from "../in-excel";
import { requestRoom } from "../request-room";

/** How many rows are written at once. */
const rowsABlock = 2_000;
/** In points: codes, descriptions and the amount. */
const widths = [84, 84, 210, 210, 96] as const;

/**
 * Puts a ledger on a new sheet: a row of headings, texts as text so that codes keep their zeros, and amounts last, as
 * numbers. The sheet is found again by a name. Leaves nothing behind if Excel refuses.
 *
 * @returns the name of the sheet
 */
export async function addLedger(rows: readonly (readonly LedgerCell[])[]): Promise<Result<string>> {
  let begun: string | null = null;
  const done = await inExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load({ name: true });
    const standing = names.getItemOrNullObject(ledgerRangeName).load({ name: true });
    await context.sync();
    const name = freeSheetName(
      ledgerSheetName,
      worksheets.items.map((sheet) => sheet.name),
    );
    begun = name;
    const sheet = worksheets.add(name);
    const width = rows[0]?.length ?? 1;
    const last = width - 1;
    for (const [at, points] of widths.entries()) sheet.getRangeByIndexes(0, at, 1, 1).format.columnWidth = points;
    sheet.getRangeByIndexes(0, 0, rows.length, last).numberFormat = "@" as unknown as string[][];
    sheet.getRangeByIndexes(1, last, Math.max(1, rows.length - 1), 1).numberFormat =
      "#,##0.00;[Red]-#,##0.00" as unknown as string[][];
    const room = requestRoom(context);
    for (let first = 0; first < rows.length; first += rowsABlock) {
      const some = rows.slice(first, first + rowsABlock).map((cells) => cells.map((cell) => cell ?? ""));
      await room(JSON.stringify(some).length);
      sheet.getRangeByIndexes(first, 0, some.length, width).values = some;
    }
    const heading = sheet.getRangeByIndexes(0, 0, 1, width).format;
    heading.font.bold = true;
    heading.fill.color = cellLooks.heading.fill ?? "";
    sheet.freezePanes.freezeRows(1);
    // The name is the newest ledger's; earlier ones stay, as sheets of the user's.
    if (!standing.isNullObject) standing.delete();
    names.add(ledgerRangeName, sheet.getRangeByIndexes(0, 0, rows.length, width));
    await context.sync();
    return name;
  });
  if (!done.ok && begun !== null) await removeSheet(begun);
  return done;
}

/** If Excel refuses this too, the user is told the first refusal. */
function removeSheet(name: string): Promise<Result<null>> {
  return inExcel(async (context) => {
    context.workbook.worksheets.getItemOrNullObject(name).delete();
    await context.sync();
    return null;
  });
}
