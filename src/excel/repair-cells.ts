import type { CellBefore, CellContent, WrittenCell } from "../actions/ports";
import type { CellRepair } from "../actions/questionnaire-ports";
import { succeed, type Result } from "../domain/result";
import { itemAt } from "../domain/item-at";
import { type CellArea, columnLetters, formatArea, joinCells, parseArea } from "../domain/cell-area";
import { restorableContent, restoreCells } from "./restore-cells";
import { readGuards } from "./read-guards";
import { type RepairedContent, repairedContent } from "./repaired-content";
import { requestRoom } from "./request-room";
import { inUnprotectedExcel, withoutProtection } from "./sheet-protection";

/** What to write into the cells of a block, row by row; null for a cell that stays as it is. */
type Contents = readonly (readonly (RepairedContent | null)[])[];

/** Adjoining cells to repair, as they were read. */
interface RepairedBlock {
  readonly sheet: string;
  readonly area: CellArea;
  readonly range: Excel.Range;
}

/**
 * Writes repairs, and returns each cell's previous content. Only contents change, and the number format if it would
 * turn the content into something else. If a cell has two repairs, the last counts. Two round trips, however many there
 * are. If Excel refuses one, all are undone.
 *
 * @param isBlankOnly whether to leave a cell alone that holds anything by now, be it a formula that shows nothing
 */
export async function repairCells(
  repairs: readonly CellRepair[],
  isBlankOnly = false,
): Promise<Result<readonly WrittenCell[]>> {
  const wanted = repairsBySheet(repairs);
  const before: CellBefore[] = [];
  if (wanted.size === 0) return succeed([]);
  const done = await inUnprotectedExcel(async (context, guard) => {
    const readSheets = readGuards(context, [...wanted.keys()]);
    const blocks = [...wanted].flatMap(([sheet, cells]) =>
      joinCells(cells.values()).map((area): RepairedBlock => {
        const range = context.workbook.worksheets.getItem(sheet).getRange(formatArea(area));
        return { sheet, area, range: range.load({ values: true, formulas: true, numberFormat: true }) };
      }),
    );
    await context.sync();

    const writes = blocks
      .map((block) => ({ ...block, contents: contentsOf(block, wanted.get(block.sheet), isBlankOnly) }))
      .filter(({ contents }) => contents.flat().some((content) => content !== null));
    const sheets = readSheets();
    const isReformatted = (sheet: string) =>
      writes.some(
        (write) =>
          write.sheet === sheet && write.contents.flat().some((each) => each !== null && each.numberFormat !== null),
      );
    const guarded = sheets.map((one) =>
      one.options?.allowFormatCells !== true && isReformatted(one.name) ? one : { ...one, options: null },
    );
    guard(guarded);
    const room = requestRoom(context);
    for (const one of guarded) {
      for (const { range, area, contents } of writes.filter(({ sheet }) => sheet === one.name)) {
        before.push(...contentsBefore(one.name, area, range, contents));
        await room(contents.flat().length * 60);
        withoutProtection(one, () => write(range, contents));
        range.load({ formulas: true });
      }
    }
    await context.sync();
    const after = guarded.flatMap(({ name }) =>
      writes.filter(({ sheet }) => sheet === name).flatMap(({ range, contents }) => contentsAfter(range, contents)),
    );
    return before.map((cell, at) => ({ ...cell, after: itemAt(after, at) }));
  });
  // If Excel refuses this too, the user is told the first refusal.
  if (!done.ok && before.length > 0) await restoreCells(before);
  return done;
}

/** By sheet name: each cell's position and what to write there. */
function repairsBySheet(repairs: readonly CellRepair[]) {
  const sheets = new Map<string, Map<string, { row: number; column: number; repair: CellRepair }>>();
  for (const repair of repairs) {
    const { sheet, cell } = repair.place;
    const area = parseArea(cell);
    if (area === null) throw new RangeError(`"${cell}" is no cell.`);
    const cells = sheets.get(sheet) ?? new Map<string, { row: number; column: number; repair: CellRepair }>();
    cells.set(placeOf(area.top, area.left), { row: area.top, column: area.left, repair });
    sheets.set(sheet, cells);
  }
  return sheets;
}

function placeOf(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

function contentsOf(
  { area, range }: RepairedBlock,
  cells: ReadonlyMap<string, { readonly repair: CellRepair }> | undefined,
  isBlankOnly: boolean,
): Contents {
  return range.numberFormat.map((formats: unknown[], row) =>
    formats.map((format, column) => {
      const repair = cells?.get(placeOf(area.top + row, area.left + column))?.repair;
      const isBlank = range.formulas[row]?.[column] === "" && range.values[row]?.[column] === "";
      if (isBlankOnly && !isBlank) return null;
      if (repair === undefined) throw new Error("A block holds a cell that is not to be repaired.");
      return repairedContent(repair, String(format));
    }),
  );
}

/** What the cells held that are written. */
function contentsBefore(sheet: string, { top, left }: CellArea, range: Excel.Range, contents: Contents): CellBefore[] {
  return range.numberFormat.flatMap((formats: unknown[], row) =>
    formats.flatMap((format, column) => {
      if (contents[row]?.[column] === null) return [];
      const place = { sheet, cell: placeOf(top + row, left + column) };
      const before = restorableContent(range.values[row]?.[column], range.formulas[row]?.[column], String(format));
      return [{ place, before }];
    }),
  );
}

/** What the same cells hold since, in the same order. */
function contentsAfter(range: Excel.Range, contents: Contents): CellContent["content"][] {
  return contents.flatMap((row, down) =>
    row.flatMap((each, across) => (each === null ? [] : [range.formulas[down]?.[across] as CellContent["content"]])),
  );
}

function write(range: Excel.Range, contents: Contents): void {
  // Formats first, because a number would become text in a cell formatted as text. Null leaves a format as it is.
  const formats = contents.map((row) => row.map((each) => each?.numberFormat ?? null));
  if (formats.flat().some((format) => format !== null)) range.numberFormat = formats;
  range.formulas = contents.map((row) => row.map((each) => each?.content ?? null));
}
