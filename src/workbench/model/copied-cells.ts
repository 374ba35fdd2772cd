import { type Area, areaSize, cellArea, containsArea } from "./area";
import type { Cell } from "./cell";
import type { Sheet } from "./sheet";
import { moveFormula } from "../../domain/move-formula";
import { shownParts } from "./hidden-rows";
import { type CarriedParts, partsWithin } from "./carry-parts";

/** Cells as they were when copied; later changes to them don't matter. */
export interface CopiedCells {
  readonly sheet: string;
  readonly area: Area;
  readonly rows: readonly (readonly Cell[])[];
  readonly parts: CarriedParts;
}

/** Of whole rows and columns with more cells than this, only the part in use is copied. */
const mostCells = 1_000_000;

/** Takes a copy of a sheet's area. A value spilled from outside the area is copied as a value. */
export function copyCells(sheet: Sheet, area: Area): CopiedCells {
  const taken = areaSize(area).cells > mostCells ? usedPart(sheet, area) : area;
  const anchors = [...sheet.cells(taken)].flatMap(({ row, column, cell: { spill } }) =>
    spill ? [{ top: row, left: column, bottom: row + spill.rows - 1, right: column + spill.columns - 1 }] : [],
  );
  const { rows, columns } = areaSize(taken);
  const cells = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, along): Cell => {
      const [row, column] = [taken.top + down, taken.left + along];
      const cell = sheet.cell(row, column);
      if (!cell.spilled) return cell;
      const isCopied = anchors.some((one) => containsArea(one, cellArea(row, column)));
      return { ...cell, spilled: false, value: isCopied ? null : cell.value };
    }),
  );
  return { sheet: sheet.id, area: taken, rows: cells, parts: partsWithin(sheet.properties, taken) };
}

/**
 * Takes a copy of what is shown of an area: without the rows that a filter hides, as one block. Rules, links and merged
 * cells are copied only where no row is left out.
 */
export function copyShown(sheet: Sheet, area: Area): CopiedCells {
  const copied = copyCells(sheet, area);
  const parts = shownParts(sheet.properties, copied.area);
  const [first] = parts;
  if (!first || parts.length === 1) return first ? copyCells(sheet, first) : copied;
  const rows = parts.flatMap(({ top, bottom }) =>
    copied.rows
      .slice(top - copied.area.top, bottom - copied.area.top + 1)
      .map((cells, at) => ({ cells, row: top + at })),
  );
  return {
    ...copied,
    area: { ...first, bottom: first.top + rows.length - 1 },
    // Each formula as it would be in the row that it has in the block.
    rows: rows.map(({ cells, row }, place) =>
      cells.map((cell) =>
        cell.formula === null ? cell : { ...cell, formula: moveFormula(cell.formula, first.top + place - row, 0) },
      ),
    ),
    parts: {},
  };
}

function usedPart(sheet: Sheet, area: Area): Area {
  const used = sheet.usedArea(false, area) ?? cellArea(area.top, area.left);
  return { ...area, bottom: used.bottom, right: used.right };
}
