import { areaSize, containsArea } from "../model/area";
import type { ApiClass, ApiContext } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import type { ApiObject } from "../protocol/api-object";
import type { Arguments } from "../protocol/arguments";
import { filterAccess } from "./filter-access";
import { criteriaOf, ruleOf } from "./filter-rule";
import { rangeArgument } from "./find-range";
import { surroundingRegion } from "./surrounding-region";
import { type AutoFilterTarget, make, targetOf } from "./targets";

/** The filter of a sheet or of a table, whether or not there are any buttons. */
export const autoFilter: ApiClass<AutoFilterTarget> = {
  name: "AutoFilter",
  properties: {
    criteria: {
      get: (target, context) => {
        const found = filterAccess.find(target, context);
        if (!found) return null;
        const rules = new Map(found.filtered.map(({ column, criteria }) => [column, criteriaOf(criteria)]));
        return Array.from({ length: areaSize(found.area).columns }, (_, column) => rules.get(column) ?? null);
      },
    },
    enabled: { get: (target, context) => filterAccess.find(target, context) !== null },
    isDataFiltered: { get: (target, context) => (filterAccess.find(target, context)?.filtered.length ?? 0) > 0 },
  },
  methods: {
    apply,
    clearColumnCriteria: async (target, args, context) => {
      const found = filterAccess.find(target, context);
      if (found) await filterAccess.filterColumn(target, found, args.integer(0), null, context);
    },
    clearCriteria: (target, _, context) => filterAccess.clear(target, context),
    getRange: (target, _, context) => {
      const range = rangeOf(target, context);
      if (!range) throw new ApiError("ItemNotFound");
      return range;
    },
    getRangeOrNullObject: rangeOfOrNull,
    reapply: (target, _, context) => filterAccess.reapply(target, context),
    remove: async (target, _, context) => {
      await filterAccess.clear(target, context);
      filterAccess.setButtons(target, false, context);
    },
  },
};

/**
 * Puts filter buttons on a range, in place of those that the sheet has elsewhere, and filters by a column if one is
 * given. A single cell stands for the cells around it.
 */
async function apply(target: AutoFilterTarget, args: Arguments, context: ApiContext): Promise<void> {
  const { sheet, table } = target;
  const given = rangeArgument(context.model, sheet, args, 0);
  if (given.sheet !== sheet) throw new ApiError("InvalidArgument");
  const around = areaSize(given.area).cells === 1 ? await surroundingRegion(given, args, context) : null;
  const area = targetOf(around, "Range")?.area ?? given.area;
  if (table !== null) filterAccess.setButtons(target, true, context);
  const before = filterAccess.find(target, context);
  const isSame = before !== null && JSON.stringify(before.area) === JSON.stringify(area);
  // A table's filter is always on all of it.
  if (table !== null && !(before && containsArea(before.area, area))) throw new ApiError("InvalidArgument");
  if (!isSame && table === null) await filterAccess.clear(target, context);
  const now = before && (isSame || table !== null) ? before : { area, filtered: [] };
  const column = args.optionalInteger(1);
  if (column === null) return filterAccess.filter(target, now, context);
  const rule = args.raw(2) === null ? null : ruleOf(args.raw(2));
  return filterAccess.filterColumn(target, now, column + area.left - now.area.left, rule, context);
}

function rangeOf(target: AutoFilterTarget, context: ApiContext): ApiObject | null {
  const found = filterAccess.find(target, context);
  return found && make("Range", { sheet: target.sheet, area: found.area });
}

function rangeOfOrNull(target: AutoFilterTarget, _: Arguments, context: ApiContext): ApiObject | null {
  return rangeOf(target, context);
}
