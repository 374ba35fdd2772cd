import type { CellContent, WrittenCell } from "../actions/ports";
import { isTextFormat } from "../domain/number-format/is-text-format";
import type { Result } from "../domain/result";
import { readGuards } from "./read-guards";
import { requestRoom } from "./request-room";
import { inUnprotectedExcel, withoutProtection } from "./sheet-protection";
import { typedContent } from "./typed-content";

/** A text that looks like a formula, in a cell formatted as text. */
const looksLikeFormula = /^'*=/;

/**
 * A cell's content, in the form from which restoreCells restores it exactly. The same as typedContent, but a text such
 * as "=12" in a cell formatted as text gets an apostrophe, to distinguish it from a formula in such a cell.
 */
export function restorableContent(value: unknown, formula: unknown, numberFormat: string): CellContent {
  const content = typedContent(value, formula, numberFormat);
  const isText = isTextFormat(numberFormat) && value === formula && looksLikeFormula.test(String(content));
  return { content: isText ? `'${String(content)}` : content, numberFormat };
}

/** Restores cells: contents and number formats. Two round trips for any usual number of cells. */
export function restoreCells(cells: readonly WrittenCell[]): Promise<Result<null>> {
  const names = [...new Set(cells.map(({ place }) => place.sheet))];
  return inUnprotectedExcel(async (context, guard) => {
    const readSheets = readGuards(context, names);
    await context.sync();
    const sheets = readSheets().map((one) =>
      one.options?.allowFormatCells === true ? { ...one, options: null } : one,
    );
    guard(sheets);
    const room = requestRoom(context);
    for (const one of sheets) {
      const its = cells.filter(({ place }) => place.sheet === one.name);
      await room(its.reduce((sum, { before }) => sum + String(before.content).length + 400, 0));
      withoutProtection(one, () => {
        for (const { place, before } of its) restore(one.sheet.getRange(place.cell), before);
      });
    }
    await context.sync();
    return null;
  });
}

function restore(cell: Excel.Range, { content, numberFormat }: CellContent): void {
  const isPlainText = typeof content === "string" && content !== "" && !looksLikeFormula.test(content);
  // Anything entered into a cell formatted as text becomes text, so enter other content before setting that format.
  const isEnteredFirst = isTextFormat(numberFormat) && !isPlainText;
  cell.numberFormat = [[isEnteredFirst ? "General" : numberFormat]];
  cell.formulas = [[content]];
  if (isEnteredFirst) cell.numberFormat = [[numberFormat]];
}
