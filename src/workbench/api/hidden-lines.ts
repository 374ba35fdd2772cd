import { hiddenRows } from "../model/hidden-rows";
import type { ApiContext } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import { check } from "./check";
import type { RangeTarget } from "./targets";

/** Whether all columns of a range are hidden; null if only some are. A hidden column is one without a width. */
export function columnsAreHidden({ sheet, area }: RangeTarget, { model }: ApiContext): boolean | null {
  const { columnWidths } = model.sheet(sheet).properties;
  return sharedFlag(indexes(area.left, area.right).map((index) => columnWidths[index] === 0));
}

/** Hides the columns of a range; shown again they have the usual width. */
export function hideColumns({ sheet, area }: RangeTarget, value: unknown, { model }: ApiContext): void {
  const isHidden = check.flag(value);
  const widths = new Map(Object.entries(model.sheet(sheet).properties.columnWidths));
  for (const index of indexes(area.left, area.right)) {
    if (isHidden) widths.set(String(index), 0);
    else if (widths.get(String(index)) === 0) widths.delete(String(index));
  }
  model.changeSheet(sheet, { columnWidths: Object.fromEntries(widths) });
}

/** Whether all rows of a range are hidden, by somebody or by a filter; null if only some are. */
export function rowsAreHidden({ sheet, area }: RangeTarget, { model }: ApiContext): boolean | null {
  const hidden = [...hiddenRows(model.sheet(sheet).properties)].filter((row) => row >= area.top && row <= area.bottom);
  if (hidden.length === 0) return false;
  return hidden.length > area.bottom - area.top ? true : null;
}

/** Hides or shows the rows of a range. */
export function hideRows({ sheet, area }: RangeTarget, value: unknown, { model }: ApiContext): void {
  const isHidden = check.flag(value);
  if (isHidden && area.bottom - area.top >= 100_000)
    throw new ApiError("RangeExceedsLimit", { message: "This host can hide at most 100,000 rows at once." });
  const others = [...hiddenRows(model.sheet(sheet).properties)].filter((row) => row < area.top || row > area.bottom);
  const rows = isHidden ? [...others, ...indexes(area.top, area.bottom)].sort((a, b) => a - b) : others;
  model.changeSheet(sheet, { hiddenRows: rows.length === 0 ? undefined : rows });
}

function sharedFlag(flags: readonly boolean[]): boolean | null {
  if (flags.every((one) => one)) return true;
  return flags.some((one) => one) ? null : false;
}

function indexes(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
