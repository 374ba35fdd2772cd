import { areaSize } from "../model/area";
import type { ApiClass, ApiContext } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import { writeCells } from "./range-cells";
import { tableAccess } from "./table-access";
import { growRows } from "./table-growth";
import { make, type TableTarget } from "./targets";

/** The rows of a table's body. */
export const tableRowCollection: ApiClass<TableTarget> = {
  name: "TableRowCollection",
  properties: { count: { get: count } },
  items: (target, context) =>
    Array.from({ length: count(target, context) }, (_, row) => make("TableRow", { ...target, row })),
  methods: {
    add: (target, args, context) => {
      const rows = count(target, context);
      const given = args.optionalInteger(0) ?? -1;
      const position = given < 0 ? rows : given;
      if (position > rows) throw new ApiError("InvalidArgument");
      const values = valuesOf(args.raw(1));
      const added = values?.length ?? 1;
      const { columns } = areaSize(tableAccess.areas(target, context).whole);
      if (added === 0 || values?.some((row) => row.length !== columns)) throw new ApiError("InvalidArgument");
      // A table that is only a header has a blank row, which the first rows take the place of.
      const takesBlank = values !== null && rows === 1 && isBlankBody(target, context);
      if (added > (takesBlank ? 1 : 0))
        growRows(target, context, takesBlank ? 1 : position, added - (takesBlank ? 1 : 0));
      const { body } = tableAccess.areas(target, context);
      const first = takesBlank ? 0 : position;
      const area = { ...body, top: body.top + first, bottom: body.top + first + added - 1 };
      if (values) writeCells({ sheet: target.sheet, area }, values, context);
      return make("TableRow", { ...target, row: first });
    },
    getCount: (target, _, context) => count(target, context),
    getItemAt: (target, args, context) => {
      const row = args.integer(0);
      if (row < 0 || row >= count(target, context)) throw new ApiError("InvalidArgument");
      return make("TableRow", { ...target, row });
    },
  },
};

function count(target: TableTarget, context: ApiContext): number {
  return areaSize(tableAccess.areas(target, context).body).rows;
}

function isBlankBody(target: TableTarget, context: ApiContext): boolean {
  const { body } = tableAccess.areas(target, context);
  return context.model.sheet(target.sheet).usedArea(true, body) === null;
}

/** Rows as given: several rows, or the values of one. Null if none were given. */
function valuesOf(value: unknown): readonly (readonly unknown[])[] | null {
  if (value === null) return null;
  const rows = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  return rows.every((row) => Array.isArray(row)) ? (rows as readonly (readonly unknown[])[]) : [rows];
}
