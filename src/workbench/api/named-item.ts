import type { NameData } from "../../workbook-file/workbook-data";
import { formatReference } from "../model/reference";
import type { ApiClass, ApiContext } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import { check } from "./check";
import { resolve } from "./find-range";
import { make, type NameTarget, type RangeTarget } from "./targets";

/** A defined name. It refers to a range, a constant or another formula. */
export const namedItem: ApiClass<NameTarget> = {
  name: "NamedItem",
  properties: {
    _Id: { get: ({ name }) => name },
    comment: {
      get: (target, context) => find(target, context).comment,
      set: (target, value, context) => change(target, context, { comment: check.text(value) }),
    },
    formula: {
      get: (target, context) => find(target, context).refersTo,
      set: (target, value, context) => change(target, context, { refersTo: check.text(value) }),
    },
    name: { get: (target, context) => find(target, context).name },
    scope: { get: ({ scope }) => (scope === null ? "Workbook" : "Worksheet") },
    type: { get: (target, context) => typeAndValue(target, context).type },
    value: { get: (target, context) => typeAndValue(target, context).value },
    visible: {
      get: (target, context) => find(target, context).visible,
      set: (target, value, context) => change(target, context, { visible: check.flag(value) }),
    },
  },
  navigation: {
    worksheet: ({ scope }) => {
      if (scope === null) throw new ApiError("ItemNotFound");
      return make("Worksheet", { sheet: scope });
    },
    worksheetOrNullObject: ({ scope }) => (scope === null ? null : make("Worksheet", { sheet: scope })),
  },
  methods: {
    delete: (target, _, context) => context.model.names.remove(target.name, find(target, context).scope),
    getRange: (target, _, context) => {
      const range = rangeOf(target, context);
      if (!range) throw new ApiError("ItemNotFound");
      return make("Range", range);
    },
    getRangeOrNullObject: (target, _, context) => {
      const range = rangeOf(target, context);
      return range && make("Range", range);
    },
  },
};

function find({ name, scope }: NameTarget, { model }: ApiContext): NameData {
  const found = model.names.find(name, scope === null ? null : model.sheet(scope).name);
  if (!found) throw new ApiError("ItemNotFound");
  return found;
}

function change(target: NameTarget, context: ApiContext, changes: Partial<NameData>): void {
  context.model.names.define({ ...find(target, context), ...changes });
}

function rangeOf(target: NameTarget, context: ApiContext): RangeTarget | null {
  const sheet = target.scope ?? context.model.activeSheet.id;
  return resolve(context.model, sheet, find(target, context).refersTo);
}

/** The type is a word of Excel.NamedItemType. We don't calculate a formula that is neither a range nor a constant. */
function typeAndValue(target: NameTarget, context: ApiContext): { type: string; value: unknown } {
  const range = rangeOf(target, context);
  if (range) {
    const { model } = context;
    return { type: "Range", value: formatReference(model.sheet(range.sheet).name, range.area, true) };
  }
  const constant = find(target, context).refersTo.slice(1);
  if (/^".*"$/.test(constant)) return { type: "String", value: constant.slice(1, -1).replaceAll('""', '"') };
  if (/^(TRUE|FALSE)$/i.test(constant)) return { type: "Boolean", value: constant.toUpperCase() === "TRUE" };
  if (/^-?\d+$/.test(constant)) return { type: "Integer", value: Number(constant) };
  if (constant !== "" && Number.isFinite(Number(constant))) return { type: "Double", value: Number(constant) };
  if (constant.startsWith("#")) return { type: "Error", value: constant };
  throw new ApiError("ApiNotFound", { message: "This host does not calculate names that are formulas." });
}
