import { type Area, cellArea, containsArea } from "../model/area";
import type { ApiContext } from "../protocol/api-class";
import type { RangeTarget } from "./targets";

/** The cells that the formula in the range's first cell fills; null if it does not spill. */
export async function spillRange({ sheet, area }: RangeTarget, context: ApiContext): Promise<RangeTarget | null> {
  await context.calculated();
  const filled = filledBy(area.top, area.left, context.model.cell(sheet, area.top, area.left).spill);
  return filled && { sheet, area: filled };
}

/** The cell whose formula fills the range's first cell; null if none does. */
export async function spillParent({ sheet, area }: RangeTarget, context: ApiContext): Promise<RangeTarget | null> {
  await context.calculated();
  const first = cellArea(area.top, area.left);
  for (const { row, column, cell } of context.model.sheet(sheet).cells()) {
    const filled = filledBy(row, column, cell.spill);
    if (filled && containsArea(filled, first)) return { sheet, area: cellArea(row, column) };
  }
  return null;
}

function filledBy(row: number, column: number, spill: { rows: number; columns: number } | null): Area | null {
  return spill && { top: row, left: column, bottom: row + spill.rows - 1, right: column + spill.columns - 1 };
}
