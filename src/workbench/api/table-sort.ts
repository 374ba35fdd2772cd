import type { ApiClass } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import { refuseProtected } from "./refuse-protected";
import { sortRows, type SortKey } from "./sort-rows";
import { tableAccess } from "./table-access";
import type { TableTarget } from "./targets";

/** Sorts a table's body by the values of columns. We have not built sorting by colour or icon. */
export const tableSort: ApiClass<TableTarget> = {
  name: "TableSort",
  methods: {
    apply: async (target, args, context) => {
      const fields = args.raw(0);
      if (!Array.isArray(fields) || fields.length === 0) throw new ApiError("InvalidArgument");
      const { body } = tableAccess.areas(target, context);
      const keys = fields.map((field: unknown) => sortKey(field, body.right - body.left));
      refuseProtected(context.model, { ...target, area: body }, "sort");
      await context.calculated();
      sortRows(context.model, { sheet: target.sheet, area: body }, keys, args.flag(1));
    },
  },
};

function sortKey(field: unknown, lastColumn: number): SortKey {
  if (typeof field !== "object" || field === null) throw new ApiError("InvalidArgument");
  const { key, ascending = true, sortOn = "Value" } = field as Record<string, unknown>;
  if (sortOn !== "Value") {
    throw new ApiError("ApiNotFound", { message: "This host sorts by values only, not by colours or icons." });
  }
  if (typeof key !== "number" || !Number.isInteger(key) || key < 0 || key > lastColumn) {
    throw new ApiError("InvalidArgument");
  }
  return { column: key, ascending: ascending !== false };
}
