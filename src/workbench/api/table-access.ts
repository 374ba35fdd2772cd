import type { TableData } from "../../workbook-file/sheet-parts";
import { type Area, wholeSheet } from "../model/area";
import { formatArea, parseArea } from "../model/reference";
import type { ApiContext } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import { refuseProtected } from "./refuse-protected";
import type { TableColumnTarget, TableTarget } from "./targets";

/** The parts of a table; header and totals are null if the table has none. */
export interface TableAreas {
  readonly whole: Area;
  readonly header: Area | null;
  readonly body: Area;
  readonly totals: Area | null;
}

/** Finds and changes tables. A deleted one is refused as not found. */
export const tableAccess = {
  find: ({ sheet, table }: TableTarget, { model }: ApiContext): TableData => {
    const found = model.findSheet(sheet)?.properties.tables?.find(({ id }) => id === table);
    if (!found) throw new ApiError("ItemNotFound");
    return found;
  },

  change: (target: TableTarget, context: ApiContext, change: Partial<TableData>): void => {
    refuseProtected(context.model, { ...target, area: tableAccess.areas(target, context).whole }, "table");
    const { tables = [] } = context.model.sheet(target.sheet).properties;
    context.model.changeSheet(target.sheet, {
      tables: tables.map((table) => (table.id === target.table ? { ...table, ...change } : table)),
    });
  },

  resize: (target: TableTarget, context: ApiContext, area: Area): void =>
    tableAccess.change(target, context, { reference: formatArea(area) }),

  remove: (target: TableTarget, context: ApiContext): void => {
    refuseProtected(context.model, { ...target, area: tableAccess.areas(target, context).whole }, "table");
    const { tables = [] } = context.model.sheet(target.sheet).properties;
    context.model.changeSheet(target.sheet, { tables: tables.filter(({ id }) => id !== target.table) });
  },

  areas: (target: TableTarget, context: ApiContext): TableAreas => {
    const { reference, showHeaders, showTotals } = tableAccess.find(target, context);
    const whole = parseArea(reference) ?? wholeSheet;
    const { top, bottom } = whole;
    return {
      whole,
      header: showHeaders ? { ...whole, bottom: top } : null,
      body: { ...whole, top: showHeaders ? top + 1 : top, bottom: showTotals ? bottom - 1 : bottom },
      totals: showTotals ? { ...whole, top: bottom } : null,
    };
  },

  /** The position of a column in its table; refused if it was deleted. */
  columnIndex: (target: TableColumnTarget, context: ApiContext): number => {
    const index = tableAccess.find(target, context).columns.findIndex(({ id }) => id === target.column);
    if (index < 0) throw new ApiError("ItemNotFound");
    return index;
  },
};

/** A part that not every table has; refused as not found if it is missing. */
export function present(area: Area | null): Area {
  if (!area) throw new ApiError("ItemNotFound");
  return area;
}
