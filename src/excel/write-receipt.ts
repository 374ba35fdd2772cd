import type { Receipt } from "../domain/questionnaire/receipt";
import type { Result } from "../domain/result";
import { freeSheetName } from "../domain/free-sheet-name";
import { type GuardedSheet, inUnprotectedExcel, withoutProtection } from "./sheet-protection";
import { inExcel } from "./in-excel";
import { receiptRangeName, receiptSheetName } from "./receipt-sheet";
import { asText } from "./as-text";

type Lines = readonly (readonly [label: string, text: string])[];

/** Where the last receipt is, and how many rows it has. */
interface StandingReceipt {
  readonly guarded: GuardedSheet;
  readonly range: Excel.Range;
}

/**
 * Shows a receipt on its own sheet, ready to print: a title, then the lines, each a label and a text. An existing
 * receipt is replaced where it is, on any sheet; cells below move down if the new one is longer. At most three round
 * trips.
 */
export async function writeReceipt(receipt: Receipt, lines: Lines): Promise<Result<null>> {
  let begun: string | null = null;
  const done = await inUnprotectedExcel(async (context, guard) => {
    const { names, worksheets } = context.workbook;
    worksheets.load({ name: true });
    const name = names.getItemOrNullObject(receiptRangeName).load({ name: true });
    const range = name.getRangeOrNullObject().load({ rowCount: true });
    await context.sync();

    const standing = range.isNullObject ? null : await readStanding(context, range);
    if (standing === null) {
      // If the name exists all the same, its sheet was deleted.
      if (!name.isNullObject) name.delete();
      begun = freeSheetName(
        receiptSheetName,
        worksheets.items.map((sheet) => sheet.name),
      );
      writeNew(context, worksheets.add(begun), receipt, lines);
    } else {
      guard([standing.guarded]);
      withoutProtection(standing.guarded, () => rewrite(context, standing, receipt, lines));
    }
    await context.sync();
    return null;
  });
  if (!done.ok && begun !== null) await removeSheet(begun);
  return done;
}

async function readStanding(context: Excel.RequestContext, range: Excel.Range): Promise<StandingReceipt> {
  const sheet = range.worksheet;
  sheet.load({ name: true, protection: { protected: true, options: true } });
  await context.sync();
  const { name, protection } = sheet;
  return { range, guarded: { name, sheet, options: protection.protected ? protection.options : null } };
}

function writeNew(context: Excel.RequestContext, sheet: Excel.Worksheet, receipt: Receipt, lines: Lines): void {
  sheet.showGridlines = false;
  sheet.getRange("A:A").format.columnWidth = 160;
  sheet.getRange("B:B").format.columnWidth = 420;
  sheet.pageLayout.orientation = "Portrait";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  writeLines(sheet.getRange("A1"), receipt, lines);
  nameLines(context, sheet.getRange("A1"), lines);
  sheet.activate();
}

function rewrite(
  context: Excel.RequestContext,
  { range, guarded }: StandingReceipt,
  receipt: Receipt,
  lines: Lines,
): void {
  const more = lines.length + 2 - range.rowCount;
  if (more > 0) range.getRowsBelow(more).getEntireRow().insert("Down");
  range.clear();
  // The name comes last, so that an earlier receipt is still found if Excel refuses a part.
  const first = range.getCell(0, 0);
  writeLines(first, receipt, lines);
  context.workbook.names.getItem(receiptRangeName).delete();
  nameLines(context, first, lines);
  guarded.sheet.visibility = "Visible";
  guarded.sheet.activate();
}

function writeLines(first: Excel.Range, receipt: Receipt, lines: Lines): void {
  const range = rangeOf(first, lines);
  const title = `Receipt of version ${receipt.version}: ${receipt.memberName}, ${receipt.year}`;
  range.values = [[title, ""], ["", ""], ...lines].map((row) => row.map(asText));
  range.format.verticalAlignment = "Top";
  range.getColumn(0).format.font.bold = true;
  range.getColumn(1).format.wrapText = true;
  first.format.font.size = 16;
}

function nameLines(context: Excel.RequestContext, first: Excel.Range, lines: Lines): void {
  context.workbook.names.add(receiptRangeName, rangeOf(first, lines), "Yardstick: the receipt of the last submission");
}

/** The title, a blank row, and the lines. */
function rangeOf(first: Excel.Range, lines: Lines): Excel.Range {
  return first.getResizedRange(lines.length + 1, 1);
}

/** Removes a half-finished sheet. If Excel refuses this too, the user is told the first refusal. */
async function removeSheet(name: string): Promise<void> {
  await inExcel(async (context) => {
    context.workbook.worksheets.getItemOrNullObject(name).delete();
    await context.sync();
  });
}
