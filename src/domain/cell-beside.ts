import { columnLetters, parseArea } from "./cell-area";
import type { CellPlace } from "./cell-place";
import { sheetSize } from "./sheet-size";

/** The cell to the right of a cell; null in the last column. */
export function cellBeside({ sheet, cell }: CellPlace): CellPlace | null {
  const area = parseArea(cell);
  if (area === null || area.left + 1 >= sheetSize.columns) return null;
  return { sheet, cell: `${columnLetters(area.left + 1)}${area.top + 1}` };
}
