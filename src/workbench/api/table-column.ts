import { type Area, cellArea } from "../model/area";
import type { ApiClass, ApiContext } from "../protocol/api-class";
import { check } from "./check";
import { readCells, shownValue, writeCells } from "./range-cells";
import { present, tableAccess } from "./table-access";
import { removeColumn } from "./table-growth";
import { make, type RangeTarget, type TableColumnTarget } from "./targets";

/** A column of a table. Its values include the header and the total. */
export const tableColumn: ApiClass<TableColumnTarget> = {
  name: "TableColumn",
  properties: {
    id: { get: ({ column }) => column },
    index: { get: tableAccess.columnIndex },
    name: {
      get: (target, context) =>
        tableAccess.find(target, context).columns[tableAccess.columnIndex(target, context)]?.name ?? "",
      set: (target, value, context) => {
        const name = check.text(value);
        const { header } = tableAccess.areas(target, context);
        const column = present(header).left + tableAccess.columnIndex(target, context);
        context.model.setCells(target.sheet, cellArea(present(header).top, column), () => name);
      },
    },
    values: {
      get: async (target, context) => {
        await context.calculated();
        return readCells(within(target, context, "whole"), context, shownValue);
      },
      set: (target, value, context) => writeCells(within(target, context, "whole"), value, context),
    },
  },
  navigation: { filter: (target) => make("Filter", target) },
  methods: {
    delete: (target, _, context) => removeColumn(target, context, tableAccess.columnIndex(target, context)),
    getDataBodyRange: (target, _, context) => make("Range", within(target, context, "body")),
    getHeaderRowRange: (target, _, context) => make("Range", within(target, context, "header")),
    getRange: (target, _, context) => make("Range", within(target, context, "whole")),
    getTotalRowRange: (target, _, context) => make("Range", within(target, context, "totals")),
  },
};

function within(
  target: TableColumnTarget,
  context: ApiContext,
  part: "whole" | "header" | "body" | "totals",
): RangeTarget {
  const area: Area = present(tableAccess.areas(target, context)[part]);
  const column = area.left + tableAccess.columnIndex(target, context);
  return { sheet: target.sheet, area: { ...area, left: column, right: column } };
}
