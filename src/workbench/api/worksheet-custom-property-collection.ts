import type { ApiClass, ApiContext } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import type { ApiObject } from "../protocol/api-object";
import { make, type SheetTarget } from "./targets";

/** The values that add-ins keep with a sheet, by key; upper and lower case are the same. */
export const worksheetCustomPropertyCollection: ApiClass<SheetTarget> = {
  name: "WorksheetCustomPropertyCollection",
  items: (target, context) => all(target, context).map(({ key }) => property(target, key)),
  methods: {
    add: (target, args, { model }) => {
      const key = args.text(0);
      const { customProperties = [] } = model.sheet(target.sheet).properties;
      const others = customProperties.filter((one) => !isSame(one.key, key));
      model.changeSheet(target.sheet, { customProperties: [...others, { key, value: args.text(1) }] });
      return property(target, key);
    },
    getCount: (target, _, context) => all(target, context).length,
    getItem: (target, args, context) => {
      const found = find(target, args.text(0), context);
      if (!found) throw new ApiError("ItemNotFound");
      return found;
    },
    getItemOrNullObject: (target, args, context) => find(target, args.text(0), context),
  },
};

function all({ sheet }: SheetTarget, { model }: ApiContext) {
  return model.sheet(sheet).properties.customProperties ?? [];
}

function find(target: SheetTarget, key: string, context: ApiContext): ApiObject | null {
  const found = all(target, context).find((one) => isSame(one.key, key));
  return found ? property(target, found.key) : null;
}

function property({ sheet }: SheetTarget, key: string): ApiObject {
  return make("WorksheetCustomProperty", { sheet, key });
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
