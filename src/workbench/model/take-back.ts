import type { CellAddress, CellInput } from "../calculation";
import { cellOfKey } from "../calculation/cell-key";
import { type Area, boundingArea, cellArea } from "./area";
import { joinCells } from "./areas";
import type { Cell } from "./cell";
import { inputOf } from "./enter-cells";
import type { ModelEvent } from "./model-event";
import type { Sheet } from "./sheet";
import type { Difference } from "./undo-step";
import type { WorkbookParts } from "./workbook-parts";

/** If cells taken back make more areas than this, subscribers get the one around them all. */
const mostAreas = 8;

/** Restores one difference of a step, and tells subscribers; quiet: add-ins are not told of cells. */
export function takeBack(
  model: Pick<WorkbookParts, "names" | "recalculation"> & { findSheet(id: string): Sheet | null },
  difference: Difference,
  isQuiet: boolean,
  tell: (event: ModelEvent) => void,
): void {
  if (difference.kind === "move") return difference.back();
  if (difference.kind === "name") {
    const { name, scope, before } = difference;
    if (before) model.names.define(before);
    else if (model.names.find(name, scope)) model.names.remove(name, scope);
    return;
  }
  const sheet = model.findSheet(difference.sheet);
  if (!sheet) return;
  if (difference.kind === "cells") {
    model.recalculation.enter(restoreCells(sheet, difference, isQuiet, tell));
    return;
  }
  sheet.properties = { ...sheet.properties, ...difference.before };
  if ("hiddenRows" in difference.before) model.recalculation.hideRows(sheet);
  if ("charts" in difference.before) tell({ kind: "charts", sheet: sheet.id });
  tell({ kind: "sheets" });
}

function restoreCells(
  sheet: Sheet,
  { contents, looks }: Difference & { kind: "cells" },
  isQuiet: boolean,
  tell: (event: ModelEvent) => void,
): (CellAddress & { readonly input: CellInput })[] {
  const first = contents.size === 1 ? cellOfKey([...contents.keys()][0] ?? 0) : null;
  const before = first && sheet.cell(first.row, first.column).value;
  for (const key of new Set([...contents.keys(), ...looks.keys()])) {
    const { row, column } = cellOfKey(key);
    const own = contents.get(key);
    const cell: Cell = { ...sheet.cell(row, column), ...(own && { ...own, spilled: false }), ...looks.get(key) };
    sheet.setCell(row, column, cell);
  }
  for (const area of areasAround(isQuiet ? [...contents.keys(), ...looks.keys()] : looks.keys()))
    tell({ kind: "formats", sheet: sheet.id, area });
  if (!isQuiet) {
    const edit = first && { before, after: sheet.cell(first.row, first.column).value };
    for (const area of areasAround(contents.keys()))
      tell({ kind: "cells", sheet: sheet.id, area, origin: "person", edit });
  }
  return [...contents].map(([key, cell]) => ({ sheet: sheet.id, ...cellOfKey(key), input: inputOf(cell) }));
}

function areasAround(keys: Iterable<number>): Area[] {
  const cells = [...keys].map(cellOfKey);
  if (cells.length === 0) return [];
  const areas = joinCells(cells);
  if (areas.length <= mostAreas) return areas;
  const { row, column } = cells[0] ?? { row: 0, column: 0 };
  return [areas.reduce(boundingArea, cellArea(row, column))];
}
