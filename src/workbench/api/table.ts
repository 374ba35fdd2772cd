import type { TableData } from "../../workbook-file/sheet-parts";
import { areaSize, containsArea, intersectAreas } from "../model/area";
import { formatArea, parseArea } from "../model/reference";
import { freeColumnName } from "../model/table-columns";
import type { ApiClass, ApiContext, ApiProperty } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import { check } from "./check";
import { checkName } from "./check-name";
import { filterAccess } from "./filter-access";
import { rangeArgument } from "./find-range";
import { isNameTaken } from "./new-table";
import { present, tableAccess } from "./table-access";
import { make, type RangeTarget, type TableTarget } from "./targets";

/** A table. We have not built hiding or showing its header and total rows. */
export const table: ApiClass<TableTarget> = {
  name: "Table",
  properties: {
    id: { get: ({ table }) => String(table) },
    name: {
      get: (target, context) => tableAccess.find(target, context).name,
      set: (target, value, context) => {
        const name = check.text(value);
        checkName(name);
        const before = tableAccess.find(target, context).name;
        if (name.toLowerCase() !== before.toLowerCase() && isNameTaken(context.model, name)) {
          throw new ApiError("ItemAlreadyExists");
        }
        tableAccess.change(target, context, { name });
      },
    },
    style: {
      get: (target, context) => tableAccess.find(target, context).style,
      set: (target, value, context) => tableAccess.change(target, context, { style: check.text(value) }),
    },
    showHeaders: { get: (target, context) => tableAccess.find(target, context).showHeaders },
    showTotals: { get: (target, context) => tableAccess.find(target, context).showTotals },
    highlightFirstColumn: flag("highlightFirstColumn"),
    highlightLastColumn: flag("highlightLastColumn"),
    showBandedColumns: flag("showBandedColumns"),
    showBandedRows: flag("showBandedRows"),
    showFilterButton: flag("showFilterButton"),
  },
  navigation: {
    autoFilter: ({ sheet, table }) => make("AutoFilter", { sheet, table }),
    columns: (target) => make("TableColumnCollection", target),
    rows: (target) => make("TableRowCollection", target),
    sort: (target) => make("TableSort", target),
    worksheet: ({ sheet }) => make("Worksheet", { sheet }),
  },
  methods: {
    clearFilters: (target, _, context) => filterAccess.clear(target, context),
    convertToRange: async (target, _, context) => {
      await filterAccess.clear(target, context);
      const { whole } = tableAccess.areas(target, context);
      tableAccess.remove(target, context);
      return make("Range", { sheet: target.sheet, area: whole });
    },
    delete: async (target, _, context) => {
      await filterAccess.clear(target, context);
      const { whole } = tableAccess.areas(target, context);
      tableAccess.remove(target, context);
      context.model.clear(target.sheet, whole, "All");
    },
    getDataBodyRange: (target, _, context) => range(target, tableAccess.areas(target, context).body),
    getHeaderRowRange: (target, _, context) => range(target, present(tableAccess.areas(target, context).header)),
    getRange: (target, _, context) => range(target, tableAccess.areas(target, context).whole),
    getTotalRowRange: (target, _, context) => range(target, present(tableAccess.areas(target, context).totals)),
    reapplyFilters: (target, _, context) => filterAccess.reapply(target, context),
    resize: (target, args, context) => resize(target, rangeArgument(context.model, target.sheet, args, 0), context),
  },
};

function range({ sheet }: TableTarget, area: RangeTarget["area"]) {
  return make("Range", { sheet, area });
}

function flag(
  key: "highlightFirstColumn" | "highlightLastColumn" | "showBandedColumns" | "showBandedRows" | "showFilterButton",
): ApiProperty<TableTarget> {
  return {
    get: (target, context) => tableAccess.find(target, context)[key],
    set: (target, value, context) => tableAccess.change(target, context, { [key]: check.flag(value) }),
  };
}

/** The header row must stay where it is; new columns get a name. */
function resize(target: TableTarget, { sheet, area }: RangeTarget, context: ApiContext): void {
  const before = tableAccess.find(target, context);
  const { whole, header } = tableAccess.areas(target, context);
  const { tables = [] } = context.model.sheet(target.sheet).properties;
  const overlaps = tables.some(({ id, reference }) => {
    const other = parseArea(reference);
    return id !== before.id && other !== null && intersectAreas(other, area) !== null;
  });
  const holdsHeader = area.top === whole.top && intersectAreas(area, whole) !== null;
  const isLarge = areaSize(area).rows >= (header ? 2 : 1) && (!before.showTotals || containsArea(area, whole));
  if (sheet !== target.sheet || overlaps || !holdsHeader || !isLarge) throw new ApiError("InvalidArgument");
  tableAccess.change(target, context, { reference: formatArea(area), columns: columnsOf(before, whole, area) });
  if (header) context.model.setCells(sheet, { ...area, bottom: area.top }, () => undefined);
}

function columnsOf(before: TableData, whole: RangeTarget["area"], area: RangeTarget["area"]): TableData["columns"] {
  const columns: { id: number; name: string }[] = [];
  let lastId = Math.max(...before.columns.map(({ id }) => id));
  for (let column = area.left; column <= area.right; column += 1) {
    const was = column >= whole.left ? before.columns[column - whole.left] : undefined;
    const taken = [...before.columns, ...columns].map(({ name }) => name);
    columns.push(was ?? { id: ++lastId, name: freeColumnName(taken) });
  }
  return columns;
}
