import { areaSize } from "../model/area";
import type { ApiClass, ApiContext } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import type { ApiObject } from "../protocol/api-object";
import { writeCells } from "./range-cells";
import { tableAccess } from "./table-access";
import { growColumn } from "./table-growth";
import { make, type TableTarget } from "./targets";

/** The columns of a table. They can be found by name (upper or lower case) or by id. */
export const tableColumnCollection: ApiClass<TableTarget> = {
  name: "TableColumnCollection",
  properties: { count: { get: (target, context) => tableAccess.find(target, context).columns.length } },
  items: (target, context) =>
    tableAccess.find(target, context).columns.map(({ id }) => make("TableColumn", { ...target, column: id })),
  methods: {
    add: (target, args, context) => {
      const { columns } = tableAccess.find(target, context);
      const given = args.optionalInteger(0) ?? -1;
      const position = given < 0 ? columns.length : given;
      if (position > columns.length) throw new ApiError("InvalidArgument");
      growColumn(target, context, position);
      const { whole } = tableAccess.areas(target, context);
      const column = whole.left + position;
      const area = { ...whole, left: column, right: column };
      const values = args.raw(1);
      const name = args.optionalText(2);
      if (Array.isArray(values)) writeCells({ sheet: target.sheet, area }, columnValues(values, area), context);
      context.model.setCells(target.sheet, { ...area, bottom: area.top }, () => name ?? undefined);
      const id = tableAccess.find(target, context).columns[position]?.id ?? 0;
      return make("TableColumn", { ...target, column: id });
    },
    getCount: (target, _, context) => tableAccess.find(target, context).columns.length,
    getItem: (target, args, context) => {
      const column = find(target, args.raw(0), context);
      if (!column) throw new ApiError("ItemNotFound");
      return column;
    },
    getItemAt: (target, args, context) => {
      const column = tableAccess.find(target, context).columns[args.integer(0)];
      if (!column) throw new ApiError("InvalidArgument");
      return make("TableColumn", { ...target, column: column.id });
    },
    getItemOrNullObject: (target, args, context) => find(target, args.raw(0), context),
  },
};

function find(target: TableTarget, key: unknown, context: ApiContext): ApiObject | null {
  const columns = tableAccess.find(target, context).columns;
  const found =
    typeof key === "number"
      ? columns.find(({ id }) => id === key)
      : (columns.find(({ name }) => name.toLowerCase() === String(key).toLowerCase()) ??
        columns.find(({ id }) => String(id) === key));
  return found ? make("TableColumn", { ...target, column: found.id }) : null;
}

/**
 * The values of a whole column, including the header, as rows of one cell. They may be given as values or as such rows.
 */
function columnValues(values: readonly unknown[], area: Parameters<typeof areaSize>[0]): readonly unknown[][] {
  const rows = values.map((value) => (Array.isArray(value) ? (value as unknown[]) : [value]));
  if (rows.length !== areaSize(area).rows) throw new ApiError("InvalidArgument");
  return rows;
}
