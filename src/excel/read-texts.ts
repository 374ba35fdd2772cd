import type { Result } from "../domain/result";
import { inExcel } from "./in-excel";

/**
 * The texts that cells show, by reference; one without a sheet is on the active sheet. One round trip, however many
 * there are.
 */
export function readTexts(references: readonly string[]): Promise<Result<ReadonlyMap<string, string>>> {
  return inExcel(async (context) => {
    const ranges = references.map((reference) => {
      const range = rangeOf(context.workbook.worksheets, reference);
      range.load({ text: true });
      return [reference, range] as const;
    });
    await context.sync();
    return new Map(ranges.map(([reference, range]) => [reference, range.text[0]?.[0] ?? ""]));
  });
}

function rangeOf(sheets: Excel.WorksheetCollection, reference: string): Excel.Range {
  const end = reference.lastIndexOf("!");
  if (end < 0) return sheets.getActiveWorksheet().getRange(reference);
  const name = reference.slice(0, end).replace(/^'(.*)'$/s, "$1");
  return sheets.getItem(name.replaceAll("''", "'")).getRange(reference.slice(end + 1));
}
