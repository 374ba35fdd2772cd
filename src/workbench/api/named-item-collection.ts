import type { NameData } from "../../workbook-file/workbook-data";
import { formatReference } from "../model/reference";
import type { ApiClass, ApiContext } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import type { ApiObject } from "../protocol/api-object";
import { checkName } from "./check-name";
import { make, type NameScopeTarget, targetOf } from "./targets";

/** The defined names of the workbook or of one sheet. */
export const namedItemCollection: ApiClass<NameScopeTarget> = {
  name: "NamedItemCollection",
  items: (target, context) =>
    context.model.names.all
      .filter(({ scope }) => scope === scopeName(target, context))
      .map((name) => asNamedItem(target, name)),
  methods: {
    add: (target, args, context) => {
      const { model } = context;
      const name = args.text(0);
      const scope = scopeName(target, context);
      checkName(name);
      if (model.names.find(name, scope)) throw new ApiError("ItemAlreadyExists");
      const range = targetOf(args.object(1, "Range"), "Range");
      const refersTo = range ? `=${formatReference(model.sheet(range.sheet).name, range.area, true)}` : args.text(1);
      if (!refersTo.startsWith("=")) throw new ApiError("InvalidArgument");
      model.names.define({ name, refersTo, comment: args.optionalText(2) ?? "", scope, visible: true });
      return make("NamedItem", { ...target, name });
    },
    getCount: (target, _, context) =>
      context.model.names.all.filter(({ scope }) => scope === scopeName(target, context)).length,
    getItem: (target, args, context) => {
      const item = find(target, args.text(0), context);
      if (!item) throw new ApiError("ItemNotFound");
      return item;
    },
    getItemOrNullObject: (target, args, context) => find(target, args.text(0), context),
  },
};

function find(target: NameScopeTarget, name: string, context: ApiContext): ApiObject | null {
  const found = context.model.names.find(name, scopeName(target, context));
  return found && asNamedItem(target, found);
}

function asNamedItem({ scope }: NameScopeTarget, { name }: NameData): ApiObject {
  return make("NamedItem", { scope, name });
}

function scopeName({ scope }: NameScopeTarget, { model }: ApiContext): string | null {
  return scope === null ? null : model.sheet(scope).name;
}
