import type { WrittenBenchmark } from "../../actions/benchmark-ports";
import { type CellPlace, placeOfCell } from "../../domain/cell-place";
import type { Result } from "../../domain/result";
import { inExcel } from "../in-excel";
import { settable } from "./looks-asked";

/**
 * Takes columns out again that were written beside a budget: contents, number formats, looks and widths are as they were
 * before. Cells that were changed since keep what they hold. If one of our formulas is now where another was, rows or
 * columns have moved, and nothing is changed. Two round trips, whatever the size.
 *
 * @returns the cells that were changed since
 */
export function takeOutColumns({
  sheet: name,
  area,
  formulas,
  before,
}: WrittenBenchmark): Promise<Result<readonly CellPlace[] | "moved">> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const target = sheet.getRangeByIndexes(area.top, area.left, formulas.length, area.right - area.left + 1);
    target.load({ formulas: true });
    await context.sync();
    const now = target.formulas as unknown[][];
    const isChanged = (down: number, across: number) => now[down]?.[across] !== formulas[down]?.[across];
    const ours = new Set(formulas.flat().filter((content) => String(content).startsWith("=")));
    const isMoved = now.some((cells, down) =>
      cells.some((content, across) => isChanged(down, across) && ours.has(content)),
    );
    // Of a single line nothing is left where it was if it moved.
    const isGone = ours.size > 0 && !now.some((cells) => cells.some((content) => ours.has(content)));
    if (isMoved || isGone) return "moved";
    const changed = now.flatMap((cells, down) =>
      cells.flatMap((_, across): CellPlace[] =>
        isChanged(down, across) ? [placeOfCell({ sheet: name, row: area.top + down, column: area.left + across })] : [],
      ),
    );
    // Of a cell that somebody changed, null and {} leave everything as it is.
    const unlessChanged = <T, E>(cells: readonly (readonly T[])[], there: E): (T | E)[][] =>
      cells.map((row, down) => row.map((one, across) => (isChanged(down, across) ? there : one)));
    if (changed.length === 0) target.clear("Formats");
    else
      now.forEach((cells, down) =>
        cells.forEach((_, across) => isChanged(down, across) || target.getCell(down, across).clear("Formats")),
      );
    target.setCellProperties(
      unlessChanged(
        before.looks.map((cells) => cells.map(settable)),
        {},
      ),
    );
    target.numberFormat = unlessChanged(before.numberFormats, null);
    target.formulas = unlessChanged(
      now.map((cells) => cells.map(() => "")),
      null,
    );
    before.widths.forEach((width, at) => (target.getColumn(at).format.columnWidth = width));
    target.select();
    await context.sync();
    return changed;
  });
}
