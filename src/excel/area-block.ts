import type { RawCell } from "../domain/questionnaire/raw-cell";
import { type CellArea, formatArea, isTouching, parseArea } from "../domain/cell-area";
import { loadRawCells } from "./load-raw-cells";
import type { CellBlock } from "./read-blocks";

/** The cells of an area of a sheet, rows top to bottom. */
export interface AreaCells {
  readonly sheet: string;
  readonly area: CellArea;
  readonly cells: readonly (readonly RawCell[])[];
}

/**
 * Reads the cells of an area and passes them to `take`. Before ExcelApi 1.13, Excel doesn't say which cells are merged.
 */
export function areaBlock(sheet: string, area: CellArea, take: (cells: AreaCells) => void): CellBlock {
  return {
    load(context) {
      const range = context.workbook.worksheets.getItem(sheet).getRange(formatArea(area));
      const read = loadRawCells(range);
      const merges = Office.context.requirements.isSetSupported("ExcelApi", "1.13")
        ? range.getMergedAreasOrNullObject().load({ address: true })
        : null;
      return () => {
        const merged = merges === null || merges.isNullObject ? [] : areasOf(merges.address);
        take({ sheet, area, cells: merged.length === 0 ? read() : withMerges(read(), area, merged) });
      };
    },
    part() {
      const { top, bottom } = area;
      if (top === bottom) return null;
      const middle = Math.floor((top + bottom) / 2);
      return [
        areaBlock(sheet, { ...area, bottom: middle }, take),
        areaBlock(sheet, { ...area, top: middle + 1 }, take),
      ];
    },
  };
}

function withMerges(
  cells: readonly (readonly RawCell[])[],
  { top, left }: CellArea,
  merged: readonly CellArea[],
): readonly (readonly RawCell[])[] {
  return cells.map((row, down) =>
    row.map((cell, across) => {
      const own = { top: top + down, left: left + across, bottom: top + down, right: left + across };
      return merged.some((area) => isTouching(area, own)) ? { ...cell, merged: true } : cell;
    }),
  );
}

/** The areas of "'My, sheet'!A1:B2,'My, sheet'!D4". */
function areasOf(address: string): readonly CellArea[] {
  return [...address.matchAll(/(?:'(?:[^']|'')*'|[^'!,]+)!([^,]+)/g)].flatMap(
    ([, cells = ""]) => parseArea(cells) ?? [],
  );
}
