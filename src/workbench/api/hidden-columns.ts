import type { ApiContext } from "../protocol/api-class";
import { check } from "./check";
import type { RangeTarget } from "./targets";

/** Whether all columns of a range are hidden; null if only some are. A hidden column is one without a width. */
export function columnsAreHidden({ sheet, area }: RangeTarget, { model }: ApiContext): boolean | null {
  const { columnWidths } = model.sheet(sheet).properties;
  const hidden = indexes(area).map((index) => columnWidths[index] === 0);
  if (hidden.every((one) => one)) return true;
  return hidden.some((one) => one) ? null : false;
}

/** Hides the columns of a range; shown again they have the usual width. */
export function hideColumns({ sheet, area }: RangeTarget, value: unknown, { model }: ApiContext): void {
  const isHidden = check.flag(value);
  const widths = new Map(Object.entries(model.sheet(sheet).properties.columnWidths));
  for (const index of indexes(area)) {
    if (isHidden) widths.set(String(index), 0);
    else if (widths.get(String(index)) === 0) widths.delete(String(index));
  }
  model.changeSheet(sheet, { columnWidths: Object.fromEntries(widths) });
}

function indexes({ left, right }: RangeTarget["area"]): number[] {
  return Array.from({ length: right - left + 1 }, (_, at) => left + at);
}
