import type { ApiClass, ApiContext } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import type { ApiObject } from "../protocol/api-object";
import { rangeArgument } from "./find-range";
import { newTable } from "./new-table";
import { make, type TablesTarget } from "./targets";

/** The tables of a sheet or of the workbook. They can be found by name (upper or lower case) or by id. */
export const tableCollection: ApiClass<TablesTarget> = {
  name: "TableCollection",
  properties: { count: { get: (target, context) => found(target, context).length } },
  items: (target, context) => found(target, context).map(({ object }) => object),
  methods: {
    add: ({ sheet }, args, { model }) => {
      const range = rangeArgument(model, sheet ?? model.activeSheet.id, args, 0);
      if (!args.flag(1)) {
        throw new ApiError("ApiNotFound", {
          message: "In this host a table needs a header row: write one above its rows and set hasHeaders to true.",
        });
      }
      return make("Table", { sheet: range.sheet, table: newTable(model, range).id });
    },
    getCount: (target, _, context) => found(target, context).length,
    getItem: (target, args, context) => {
      const object = find(target, args.raw(0), context);
      if (!object) throw new ApiError("ItemNotFound");
      return object;
    },
    getItemAt: (target, args, context) => {
      const at = found(target, context)[args.integer(0)];
      if (!at) throw new ApiError("InvalidArgument");
      return at.object;
    },
    getItemOrNullObject: (target, args, context) => find(target, args.raw(0), context),
  },
};

function found({ sheet }: TablesTarget, { model }: ApiContext) {
  const sheets = sheet === null ? model.sheets : [model.sheet(sheet)];
  return sheets.flatMap(({ id, properties }) =>
    (properties.tables ?? []).map((table) => ({
      id: String(table.id),
      name: table.name,
      object: make("Table", { sheet: id, table: table.id }),
    })),
  );
}

function find(target: TablesTarget, key: unknown, context: ApiContext): ApiObject | null {
  const text = String(key).toLowerCase();
  const all = found(target, context);
  const one = all.find(({ name }) => name.toLowerCase() === text) ?? all.find(({ id }) => id === text);
  return one?.object ?? null;
}
