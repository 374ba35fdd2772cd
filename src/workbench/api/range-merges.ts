import { type Area, areaSize, intersectAreas } from "../model/area";
import { formatArea, parseArea } from "../model/reference";
import type { WorkbookModel } from "../model/workbook-model";
import type { ApiContext } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import type { ApiObject } from "../protocol/api-object";
import type { Arguments } from "../protocol/arguments";
import { refuseProtected } from "./refuse-protected";
import { make, type RangeTarget } from "./targets";

/** The most merged areas of a range that Excel returns. */
const mostAreas = 512;

/** Merges the cells of a range, or of each of its rows. The first cell keeps its contents; the others are cleared. */
export function mergeCells(model: WorkbookModel, { sheet, area }: RangeTarget, isAcross: boolean): void {
  refuseProtected(model, { sheet, area }, "table");
  const isInTable = (model.sheet(sheet).properties.tables ?? []).some(({ reference }) => {
    const table = parseArea(reference);
    return table !== null && intersectAreas(table, area) !== null;
  });
  if (isInTable) throw new ApiError("InvalidOperation", { message: "Cells of a table cannot be merged." });
  const { rows } = areaSize(area);
  const parts = isAcross
    ? Array.from({ length: rows }, (_, row) => ({ ...area, top: area.top + row, bottom: area.top + row }))
    : [area];
  const merged = parts.filter((part) => areaSize(part).cells > 1);
  unmergeCells(model, { sheet, area });
  model.changeSheet(sheet, { merges: [...mergesOf(model, sheet), ...merged].map((one) => formatArea(one)) });
  for (const part of merged) {
    const { top, left } = part;
    model.setCells(sheet, part, (row, column) => (row === top && column === left ? undefined : null));
  }
}

/** Unmerges the merged cells that a range touches. The contents stay in the first cell. */
export function unmergeCells(model: WorkbookModel, { sheet, area }: RangeTarget): void {
  refuseProtected(model, { sheet, area }, "table");
  const kept = mergesOf(model, sheet).filter((one) => intersectAreas(one, area) === null);
  model.changeSheet(sheet, { merges: kept.map((one) => formatArea(one)) });
}

/** The merged areas that a range touches, including the parts outside it; null if there are none. */
export function mergedAreas({ sheet, area }: RangeTarget, _: Arguments, { model }: ApiContext): ApiObject | null {
  const areas = mergesOf(model, sheet).filter((one) => intersectAreas(one, area) !== null);
  if (areas.length > mostAreas) {
    throw new ApiError("InvalidOperation", {
      message: `The range has ${areas.length} merged areas; Excel returns at most ${mostAreas}. Ask for parts of the range.`,
    });
  }
  return areas.length === 0 ? null : make("RangeAreas", { sheet, areas });
}

function mergesOf(model: WorkbookModel, sheet: string): Area[] {
  return (model.sheet(sheet).properties.merges ?? []).flatMap((one) => parseArea(one) ?? []);
}
