import type { CellBefore, CellContent, WrittenCell } from "../actions/ports";
import { formatArea, joinCells, parseArea } from "../domain/cell-area";
import { type CellPlace, placeOfCell } from "../domain/cell-place";
import { groupBy } from "../domain/group-by";
import { isTextFormat } from "../domain/number-format/is-text-format";
import type { Result } from "../domain/result";
import { readGuards } from "./read-guards";
import { requestRoom } from "./request-room";
import { inUnprotectedExcel, withoutProtection } from "./sheet-protection";
import { typedContent } from "./typed-content";

/** A text that looks like a formula, in a cell formatted as text. */
const looksLikeFormula = /^'*=/;

/**
 * A cell's content, in the form from which enterContent restores it exactly. The same as typedContent, but a text such as
 * "=12" in a cell formatted as text gets an apostrophe, to distinguish it from a formula in such a cell.
 */
export function restorableContent(value: unknown, formula: unknown, numberFormat: string): CellContent {
  const content = typedContent(value, formula, numberFormat);
  const isText = isTextFormat(numberFormat) && value === formula && looksLikeFormula.test(String(content));
  return { content: isText ? `'${String(content)}` : content, numberFormat };
}

/**
 * Restores cells that hold what was written into them: contents and number formats. Two round trips for any usual number
 * of cells.
 *
 * @param cells one without `after` was written this moment, so nobody can have changed it
 * @returns the cells that hold something else by now, and stay as they are
 */
export function restoreCells(
  cells: readonly (CellBefore & Partial<WrittenCell>)[],
): Promise<Result<readonly CellPlace[]>> {
  const names = [...new Set(cells.map(({ place }) => place.sheet))];
  return inUnprotectedExcel(async (context, guard) => {
    const readSheets = readGuards(context, names);
    const readNow = loadContents(context, cells);
    await context.sync();
    const now = readNow();
    const isAsLeft = ({ place, after }: Partial<WrittenCell> & CellBefore) =>
      after === undefined || now.get(keyOf(place)) === after;
    const due = cells.filter(isAsLeft);
    const sheets = readSheets()
      .filter(({ name }) => due.some(({ place }) => place.sheet === name))
      .map((one) => (one.options?.allowFormatCells === true ? { ...one, options: null } : one));
    guard(sheets);
    const room = requestRoom(context);
    for (const one of sheets) {
      const its = due.filter(({ place }) => place.sheet === one.name);
      await room(its.reduce((sum, { before }) => sum + String(before.content).length + 400, 0));
      withoutProtection(one, () => {
        for (const { place, before } of its) enterContent(one.sheet.getRange(place.cell), before);
      });
    }
    await context.sync();
    return cells.filter((cell) => !isAsLeft(cell)).map(({ place }) => place);
  });
}

/** Writes a content into a cell, as restorableContent gives it, so that Excel makes nothing else of it. */
export function enterContent(cell: Excel.Range, { content, numberFormat }: CellContent): void {
  const isPlainText = typeof content === "string" && content !== "" && !looksLikeFormula.test(content);
  // Anything entered into a cell formatted as text becomes text, so enter other content before setting that format.
  const isEnteredFirst = isTextFormat(numberFormat) && !isPlainText;
  cell.numberFormat = [[isEnteredFirst ? "General" : numberFormat]];
  cell.formulas = [[content]];
  if (isEnteredFirst) cell.numberFormat = [[numberFormat]];
}

/** Loads what cells hold, as Excel gives it; call the returned function after the next sync to get it. */
function loadContents(context: Excel.RequestContext, cells: readonly CellBefore[]): () => ReadonlyMap<string, unknown> {
  const at = cells.map(({ place }) => {
    const area = parseArea(place.cell);
    if (area === null) throw new RangeError(`"${place.cell}" is no cell.`);
    return { sheet: place.sheet, row: area.top, column: area.left };
  });
  const loaded = [...groupBy(at, ({ sheet }) => sheet)].flatMap(([sheet, its]) =>
    joinCells(its).map((area) => ({
      sheet,
      area,
      range: context.workbook.worksheets.getItem(sheet).getRange(formatArea(area)).load({ formulas: true }),
    })),
  );
  return () =>
    new Map(
      loaded.flatMap(({ sheet, area, range }) =>
        range.formulas.flatMap((row: unknown[], down) =>
          row.map((content, across): [string, unknown] => [
            keyOf(placeOfCell({ sheet, row: area.top + down, column: area.left + across })),
            content,
          ]),
        ),
      ),
    );
}

function keyOf({ sheet, cell }: CellPlace): string {
  return `${sheet}!${cell}`;
}
