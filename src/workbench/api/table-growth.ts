import { type Area, areaSize, wholeSheet } from "../model/area";
import type { Sheet } from "../model/sheet";
import { freeColumnName } from "../model/table-columns";
import type { ApiContext } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import { refuseProtected } from "./refuse-protected";
import { tableAccess } from "./table-access";
import type { TableTarget } from "./targets";

/**
 * Makes room for rows in a table's body. If the cells below the table are blank, they become part of it; if not, we
 * insert rows into the sheet, as Excel does when there is nothing beside the table. When there is, Excel moves only the
 * table's own cells; we have not built that, and refuse.
 */
export function growRows(target: TableTarget, context: ApiContext, position: number, count: number): void {
  const { whole, body, totals } = tableAccess.areas(target, context);
  const { model } = context;
  refuseProtected(model, { ...target, area: whole }, "table");
  const sheet = model.sheet(target.sheet);
  const at = body.top + position;
  const below = { ...whole, top: whole.bottom + 1, bottom: whole.bottom + count };
  const grown = { ...whole, bottom: whole.bottom + count };
  if (position === areaSize(body).rows && !totals && isBlank(sheet, below)) {
    tableAccess.resize(target, context, grown);
    return;
  }
  refuseBeside(sheet, { ...wholeSheet, top: at }, whole, "left", "right");
  model.insertRows(target.sheet, at, count);
  tableAccess.resize(target, context, grown);
}

/** Deletes the row from the sheet. The last row of a body is emptied instead, because a table has at least one. */
export function removeRow(target: TableTarget, context: ApiContext, position: number): void {
  const { whole, body } = tableAccess.areas(target, context);
  const { model } = context;
  const row = body.top + position;
  if (areaSize(body).rows === 1) {
    model.clear(target.sheet, body, "Contents");
    return;
  }
  refuseBeside(model.sheet(target.sheet), { ...wholeSheet, top: row }, whole, "left", "right");
  model.deleteRows(target.sheet, row, 1);
}

/** Makes room for a column, as `growRows` does for rows. */
export function growColumn(target: TableTarget, context: ApiContext, position: number): void {
  const { whole } = tableAccess.areas(target, context);
  const { model } = context;
  refuseProtected(model, { ...target, area: whole }, "table");
  const sheet = model.sheet(target.sheet);
  const at = whole.left + position;
  const atEnd = position === areaSize(whole).columns;
  if (!atEnd || !isBlank(sheet, { ...whole, left: at, right: at })) {
    refuseBeside(sheet, { ...wholeSheet, left: at }, whole, "top", "bottom");
    model.insertColumns(target.sheet, at, 1);
  }
  const { columns } = tableAccess.find(target, context);
  if (columns.length === areaSize(whole).columns + 1) return;
  const id = Math.max(...columns.map((column) => column.id)) + 1;
  const added = [...columns];
  added.splice(position, 0, { id, name: freeColumnName(columns.map(({ name }) => name)) });
  tableAccess.change(target, context, { columns: added });
  // A column inserted before the first moves the table to the right; widen it to include the new one.
  tableAccess.resize(target, context, { ...whole, right: whole.right + 1 });
}

export function removeColumn(target: TableTarget, context: ApiContext, position: number): void {
  const { whole } = tableAccess.areas(target, context);
  if (areaSize(whole).columns === 1) throw new ApiError("InvalidOperation");
  refuseBeside(
    context.model.sheet(target.sheet),
    { ...wholeSheet, left: whole.left + position },
    whole,
    "top",
    "bottom",
  );
  context.model.deleteColumns(target.sheet, whole.left + position, 1);
}

function isBlank(sheet: Sheet, area: Area): boolean {
  return sheet.usedArea(true, area) === null;
}

/** Refuses if this part of the sheet, which would move, has cells outside the table's rows or columns. */
function refuseBeside(sheet: Sheet, part: Area, table: Area, first: "left" | "top", last: "right" | "bottom"): void {
  const used = sheet.usedArea(true, part);
  if (!used || (used[first] >= table[first] && used[last] <= table[last])) return;
  throw new ApiError("ApiNotFound", {
    message: "This host cannot move only a table's cells: keep the cells beside a table blank if it needs to grow.",
  });
}
