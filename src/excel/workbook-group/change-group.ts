import type { GroupCellChange } from "../../actions/ports";
import type { CellPlace } from "../../domain/cell-place";
import { type CellArea, columnLetters, formatArea, joinCells, parseArea } from "../../domain/cell-area";
import { isTextFormat } from "../../domain/number-format/is-text-format";
import type { Result } from "../../domain/result";
import { inExcel } from "../in-excel";
import { requestRoom } from "../request-room";
import { workbookGroupName } from "../../domain/peers/workbook-group-name";
import { nameGroup } from "./group-name";
import { asText } from "../as-text";

/** A change with what its cell holds now. */
interface ReadChange extends GroupCellChange {
  readonly row: number;
  readonly column: number;
  readonly found: unknown;
  readonly isFormula: boolean;
  readonly isText: boolean;
}

/**
 * Writes cells that name groups, and keeps the workbook's group. Cells that hold something else than they should, and
 * those on protected sheets, are left as they are. Two round trips for any usual number of cells.
 *
 * @returns the places of those
 */
export function changeGroup(
  changes: readonly GroupCellChange[],
  kept: string | null,
): Promise<Result<readonly CellPlace[]>> {
  return inExcel(async (context) => {
    const { names, worksheets } = context.workbook;
    const item = names.getItemOrNullObject(workbookGroupName).load({ formula: true });
    const sheets = [...new Set(changes.map(({ place }) => place.sheet))].map((name) => {
      const sheet = worksheets.getItemOrNullObject(name);
      const its = changes
        .filter(({ place }) => place.sheet === name)
        .map((change) => ({ ...change, ...cellOf(change) }));
      return { sheet, its, protection: sheet.protection.load({ protected: true }), read: readAreas(sheet, its) };
    });
    await context.sync();

    const room = requestRoom(context);
    const left: CellPlace[] = [];
    for (const { sheet, its, protection, read } of sheets) {
      const isOpen = !sheet.isNullObject && !protection.protected;
      const found = isOpen ? its.map((change) => ({ ...change, ...read(change) })) : [];
      const due = found.filter(({ found: content, now }) => content === now);
      left.push(...its.filter((change) => !due.some(({ place }) => place === change.place)).map(({ place }) => place));
      await room(due.reduce((sum, { content }) => sum + content.length + 100, 0));
      write(sheet, due);
    }
    nameGroup(names, item, kept);
    await context.sync();
    return left;
  });
}

function cellOf({ place }: GroupCellChange): { readonly row: number; readonly column: number } {
  const area = parseArea(place.cell);
  return { row: area?.top ?? 0, column: area?.left ?? 0 };
}

/** Loads what cells hold; call the returned function after the next sync. */
function readAreas(sheet: Excel.Worksheet, cells: readonly { readonly row: number; readonly column: number }[]) {
  const read = joinCells(cells).map((area) => ({
    area,
    range: sheet.getRange(formatArea(area)).load({ formulas: true, values: true, numberFormat: true }),
  }));
  const contents = () =>
    new Map(
      read.flatMap(({ area, range }) =>
        cellsIn(area).map(({ row, column }): [string, Pick<ReadChange, "found" | "isFormula" | "isText">] => {
          const [down, across] = [row - area.top, column - area.left];
          const isText = isTextFormat(String(range.numberFormat[down]?.[across]));
          const found: unknown = range.formulas[down]?.[across];
          const isFormula = String(found).startsWith("=") && range.values[down]?.[across] !== found;
          return [`${row} ${column}`, { found, isFormula, isText }];
        }),
      ),
    );
  let known: ReturnType<typeof contents> | null = null;
  return ({ row, column }: { readonly row: number; readonly column: number }) => {
    known ??= contents();
    return known.get(`${row} ${column}`) ?? { found: undefined, isFormula: false, isText: false };
  };
}

function cellsIn({ top, left, bottom, right }: CellArea) {
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, across) => ({ row: top + down, column: left + across })),
  ).flat();
}

/** A text that Excel takes for nothing else. */
const isPlain = /^(?!true$|false$)[a-z][a-z ]*(?::[a-z0-9 ]+)?$/i;

function write(sheet: Excel.Worksheet, changes: readonly ReadChange[]): void {
  // A group's name may begin like a formula; only what was one stays one.
  const isFormula = ({ content, isFormula: was }: ReadChange) => was && content.startsWith("=");
  // A cell formatted as text would show a formula, not calculate it.
  const alone = changes.filter((change) => isFormula(change) && change.isText);
  const together = changes.filter((change) => !alone.includes(change));
  const contents = new Map(
    together.map((change) => {
      const { row, column, content, isText } = change;
      // Elsewhere Excel would take a text such as 2011-12 for a date.
      return [`${row} ${column}`, isFormula(change) || isText || isPlain.test(content) ? content : asText(content)];
    }),
  );
  for (const { top, left, bottom, right } of joinCells(together)) {
    const area = { top, left, bottom, right };
    sheet.getRange(formatArea(area)).formulas = Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from({ length: right - left + 1 }, (__, across) => contents.get(`${top + down} ${left + across}`) ?? ""),
    );
  }
  for (const { row, column, content } of alone) {
    const cell = sheet.getRange(`${columnLetters(column)}${row + 1}`);
    cell.numberFormat = [["General"]];
    cell.formulas = [[content]];
    cell.numberFormat = [["@"]];
  }
}
