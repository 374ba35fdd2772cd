import type { FilterColumn, FilterRule, TableData } from "../../workbook-file/sheet-parts";
import type { Area } from "../model/area";
import { filterRows } from "../model/filter-rows";
import { formatArea, parseArea } from "../model/reference";
import type { ApiContext } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import { refuseProtected } from "./refuse-protected";
import { tableAccess } from "./table-access";
import type { AutoFilterTarget, TableTarget } from "./targets";

/** A filter's range, whose first row has the buttons, and what it asks of the columns. */
interface Filter {
  readonly area: Area;
  readonly filtered: readonly FilterColumn[];
}

/** Unlike other changes to a table, these are allowed where a protected sheet allows filters. */
function changeTable({ sheet, table }: TableTarget, change: FilterOfTable, { model }: ApiContext): void {
  const { tables = [] } = model.sheet(sheet).properties;
  model.changeSheet(sheet, { tables: tables.map((one) => (one.id === table ? { ...one, ...change } : one)) });
}

type FilterOfTable = Partial<Pick<TableData, "filtered" | "showFilterButton">>;

/** Reads and changes the filter of a table or, for table null, of a sheet. */
export const filterAccess = {
  /** Null if there are no filter buttons. */
  find: (target: AutoFilterTarget, context: ApiContext): Filter | null => {
    const { sheet, table } = target;
    if (table !== null) {
      const { showFilterButton, showHeaders, showTotals, filtered = [] } = tableAccess.find({ sheet, table }, context);
      const { whole } = tableAccess.areas({ sheet, table }, context);
      const area = showTotals ? { ...whole, bottom: whole.bottom - 1 } : whole;
      return showFilterButton && showHeaders ? { area, filtered } : null;
    }
    const { filter } = context.model.sheet(sheet).properties;
    const area = filter ? parseArea(filter.reference) : null;
    return filter && area ? { area, filtered: filter.filtered } : null;
  },

  /** Asks this of the columns, and hides and shows rows accordingly; for a sheet, in this range. */
  filter: async (target: AutoFilterTarget, { area, filtered }: Filter, context: ApiContext): Promise<void> => {
    await context.calculated();
    const { model } = context;
    const { sheet, table } = target;
    refuseProtected(model, { sheet, area }, "filter");
    const ordered = [...filtered].sort((a, b) => a.column - b.column);
    const body = { ...area, top: area.top + 1 };
    model.step(() => {
      if (table === null) model.changeSheet(sheet, { filter: { reference: formatArea(area), filtered: ordered } });
      else changeTable({ sheet, table }, { filtered: ordered.length === 0 ? undefined : ordered }, context);
      const rows = body.bottom < body.top ? [] : filterRows(model.sheet(sheet), body, ordered, model.dates);
      model.changeSheet(sheet, { hiddenRows: rows.length === 0 ? undefined : rows });
    });
  },

  /** Takes the buttons away, or for a table puts them there. */
  setButtons: (target: AutoFilterTarget, isShown: boolean, context: ApiContext): void => {
    const { sheet, table } = target;
    if (table !== null) changeTable({ sheet, table }, { showFilterButton: isShown }, context);
    else if (!isShown) context.model.changeSheet(sheet, { filter: undefined });
  },

  /** Asks nothing any more, so that every row is shown. */
  clear: async (target: AutoFilterTarget, context: ApiContext): Promise<void> => {
    const found = filterAccess.find(target, context);
    if (found && found.filtered.length > 0) await filterAccess.filter(target, { ...found, filtered: [] }, context);
  },

  /** Asks the same of what the cells hold now. */
  reapply: async (target: AutoFilterTarget, context: ApiContext): Promise<void> => {
    const found = filterAccess.find(target, context);
    if (found) await filterAccess.filter(target, found, context);
  },

  /** Asks this of one column, or nothing of it. */
  filterColumn: (
    target: AutoFilterTarget,
    { area, filtered }: Filter,
    column: number,
    rule: FilterRule | null,
    context: ApiContext,
  ): Promise<void> => {
    if (column < 0 || column > area.right - area.left) throw new ApiError("InvalidArgument");
    const others = filtered.filter((one) => one.column !== column);
    return filterAccess.filter(
      target,
      { area, filtered: rule ? [...others, { column, criteria: rule }] : others },
      context,
    );
  },
};
