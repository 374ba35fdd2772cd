import { areaSize, containsArea, wholeSheet } from "../model/area";
import { copyCells } from "../model/copied-cells";
import { type FillWay, fillRest } from "../model/fill-cells";
import { areaToFill, putCopies } from "../model/paste-cells";
import type { ApiContext } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import type { Arguments } from "../protocol/arguments";
import { rangeArgument } from "./find-range";
import type { RangeTarget } from "./targets";

/** Copies cells of this or another sheet here: as often as they fit a whole number of times, otherwise once. */
export async function copyFrom(target: RangeTarget, args: Arguments, context: ApiContext): Promise<void> {
  const { model } = context;
  const source = rangeArgument(model, target.sheet, args, 0);
  const what = args.choice(1, ["All", "Formulas", "Values", "Formats"], "All");
  const [skipBlanks, transpose] = [args.flag(2), args.flag(3)];
  await context.calculated();
  const copied = copyCells(model.sheet(source.sheet), source.area);
  const { rows, columns } = areaSize(copied.area);
  const to = areaToFill(target.area, transpose ? { rows: columns, columns: rows } : { rows, columns });
  if (!containsArea(wholeSheet, to)) throw new ApiError("InvalidArgument");
  putCopies(model, { sheet: target.sheet, to }, copied, { what, skipBlanks, transpose });
}

const ways: Readonly<Record<string, FillWay>> = { FillDefault: "series", FillCopy: "copy", FillSeries: "count" };

/** Fills the rest of a larger range from this one, which lies at one of its edges. */
export function autoFill(target: RangeTarget, args: Arguments, { model }: ApiContext): void {
  const whole = rangeArgument(model, target.sheet, args, 0);
  const way = ways[args.choice(1, ["FillDefault", "FillCopy", "FillSeries"], "FillDefault")] ?? "series";
  const { area } = target;
  const alongRows = whole.area.left === area.left && whole.area.right === area.right;
  const alongColumns = whole.area.top === area.top && whole.area.bottom === area.bottom;
  const fits = whole.sheet === target.sheet && containsArea(whole.area, area) && (alongRows || alongColumns);
  if (!fits) throw new ApiError("InvalidArgument");
  fillRest(model, target.sheet, area, whole.area, way);
}
