import { intersectAreas } from "../model/area";
import { parseArea } from "../model/reference";
import type { ApiClass, ApiContext } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import { make, type RangeTarget } from "./targets";

/** The tables that overlap a range. */
export const tableScopedCollection: ApiClass<RangeTarget> = {
  name: "TableScopedCollection",
  items: (target, context) => touched(target, context).map(({ id }) => table(target, id)),
  methods: {
    getCount: (target, _, context) => touched(target, context).length,
    getFirst: (target, _, context) => required(target, touched(target, context)[0]?.id),
    getItem: (target, args, context) => required(target, find(target, args.text(0), context)),
    getItemOrNullObject: (target, args, context) => {
      const id = find(target, args.text(0), context);
      return id === undefined ? null : table(target, id);
    },
  },
};

function touched({ sheet, area }: RangeTarget, { model }: ApiContext) {
  const { tables = [] } = model.sheet(sheet).properties;
  return tables.filter(({ reference }) => {
    const whole = parseArea(reference);
    return whole && intersectAreas(whole, area);
  });
}

function find(target: RangeTarget, key: string, context: ApiContext): number | undefined {
  const named = ({ id, name }: { id: number; name: string }) =>
    name.toLowerCase() === key.toLowerCase() || String(id) === key;
  return touched(target, context).find(named)?.id;
}

function required(target: RangeTarget, id: number | undefined) {
  if (id === undefined) throw new ApiError("ItemNotFound");
  return table(target, id);
}

function table({ sheet }: RangeTarget, id: number) {
  return make("Table", { sheet, table: id });
}
