import type { Area } from "../model/area";
import type { ApiContext } from "../protocol/api-class";
import type { ApiObject } from "../protocol/api-object";
import type { Arguments } from "../protocol/arguments";
import { make, type RangeTarget } from "./targets";

/** The cells around a range as far as none is blank all along one side, as Ctrl+A selects them. */
export async function surroundingRegion(
  { sheet, area }: RangeTarget,
  _: Arguments,
  context: ApiContext,
): Promise<ApiObject> {
  await context.calculated();
  const filled = [...context.model.sheet(sheet).cells()].filter(({ cell }) => cell.value !== null && cell.value !== "");
  let region = area;
  for (;;) {
    const around = { top: region.top - 1, left: region.left - 1, bottom: region.bottom + 1, right: region.right + 1 };
    const grown = filled.reduce(
      (so, { row, column }) => (isIn(around, row, column) ? joined(so, row, column) : so),
      region,
    );
    if (grown === region) return make("Range", { sheet, area: region });
    region = grown;
  }
}

function isIn({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** The area itself if the cell is in it already. */
function joined(area: Area, row: number, column: number): Area {
  if (isIn(area, row, column)) return area;
  return {
    top: Math.min(area.top, row),
    left: Math.min(area.left, column),
    bottom: Math.max(area.bottom, row),
    right: Math.max(area.right, column),
  };
}
