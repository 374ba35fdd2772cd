import type { FilterRule } from "../../workbook-file/sheet-parts";
import type { ApiClass, ApiContext } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import type { Arguments } from "../protocol/arguments";
import { filterAccess } from "./filter-access";
import { criteriaOf, ruleOf } from "./filter-rule";
import { tableAccess } from "./table-access";
import type { TableColumnTarget } from "./targets";

/** What a table is filtered by in one column. */
export const filter: ApiClass<TableColumnTarget> = {
  name: "Filter",
  properties: {
    criteria: {
      get: (target, context) => {
        const column = tableAccess.columnIndex(target, context);
        const own = tableAccess.find(target, context).filtered?.find((one) => one.column === column);
        return own ? criteriaOf(own.criteria) : null;
      },
    },
  },
  methods: {
    apply: (target, args, context) => change(target, ruleOf(args.raw(0)), context),
    applyBottomItemsFilter: top("BottomItems"),
    applyBottomPercentFilter: top("BottomPercent"),
    applyCustomFilter: (target, args, context) => {
      const [criterion1, criterion2, operator] = [args.text(0), args.optionalText(1), args.optionalText(2)];
      return change(target, ruleOf({ filterOn: "Custom", criterion1, criterion2, operator }), context);
    },
    applyTopItemsFilter: top("TopItems"),
    applyTopPercentFilter: top("TopPercent"),
    applyValuesFilter: (target, args, context) =>
      change(target, ruleOf({ filterOn: "Values", values: args.raw(0) }), context),
    clear: (target, _, context) => change(target, null, context),
  },
};

function top(filterOn: string) {
  return (target: TableColumnTarget, args: Arguments, context: ApiContext) =>
    change(target, ruleOf({ filterOn, criterion1: args.integer(0) }), context);
}

function change(target: TableColumnTarget, rule: FilterRule | null, context: ApiContext): Promise<void> {
  const { sheet, table } = target;
  const found = filterAccess.find({ sheet, table }, context);
  if (!found) throw new ApiError("InvalidOperation");
  return filterAccess.filterColumn({ sheet, table }, found, tableAccess.columnIndex(target, context), rule, context);
}
