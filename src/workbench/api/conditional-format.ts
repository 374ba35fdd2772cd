import { parseAreas } from "../model/areas";
import type { ApiClass, ApiContext } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import type { ApiObject } from "../protocol/api-object";
import { check } from "./check";
import { conditionalFormatAccess } from "./conditional-format-access";
import { type ConditionalFormatTarget, make } from "./targets";

/**
 * A conditional format. Its priority counts from 0. Kinds other than Custom and CellValue can only be found and
 * deleted.
 */
export const conditionalFormat: ApiClass<ConditionalFormatTarget> = {
  name: "ConditionalFormat",
  properties: {
    id: { get: ({ conditionalFormat }) => conditionalFormat },
    priority: {
      get: (target, context) => all(target, context).indexOf(conditionalFormatAccess.find(target, context)),
      set: (target, value, context) => {
        const format = conditionalFormatAccess.find(target, context);
        const others = all(target, context).filter((one) => one !== format);
        const position = check.number(value);
        if (position < 0 || position > others.length) throw new ApiError("InvalidArgument");
        others.splice(position, 0, format);
        context.model.changeSheet(target.sheet, { conditionalFormats: others });
      },
    },
    stopIfTrue: {
      get: (target, context) => conditionalFormatAccess.find(target, context).stopIfTrue,
      set: (target, value, context) =>
        conditionalFormatAccess.change(target, context, { stopIfTrue: check.flag(value) }),
    },
    type: {
      get: (target, context) => {
        const { rule } = conditionalFormatAccess.find(target, context);
        return rule.kind === "Other" ? rule.type : rule.kind;
      },
    },
  },
  navigation: {
    cellValue: (target) => make("CellValueConditionalFormat", target),
    cellValueOrNullObject: (target, context) => ofKind(target, context, "CellValue", "CellValueConditionalFormat"),
    custom: (target) => make("CustomConditionalFormat", target),
    customOrNullObject: (target, context) => ofKind(target, context, "Custom", "CustomConditionalFormat"),
  },
  methods: {
    delete: (target, _, context) => {
      const format = conditionalFormatAccess.find(target, context);
      const others = all(target, context).filter((one) => one !== format);
      context.model.changeSheet(target.sheet, { conditionalFormats: others });
    },
    getRange: (target, _, context) => {
      const range = onlyRange(target, context);
      if (!range) throw new ApiError("InvalidOperation");
      return range;
    },
    getRangeOrNullObject: (target, _, context) => onlyRange(target, context),
    getRanges: (target, _, context) => make("RangeAreas", { sheet: target.sheet, areas: areas(target, context) }),
  },
};

function all({ sheet }: ConditionalFormatTarget, { model }: ApiContext) {
  return [...(model.sheet(sheet).properties.conditionalFormats ?? [])];
}

function areas(target: ConditionalFormatTarget, context: ApiContext) {
  return parseAreas(conditionalFormatAccess.find(target, context).ranges);
}

/** The range if there is only one; null if there are several. */
function onlyRange(target: ConditionalFormatTarget, context: ApiContext): ApiObject | null {
  const [area, ...others] = areas(target, context);
  return area && others.length === 0 ? make("Range", { sheet: target.sheet, area }) : null;
}

function ofKind(
  target: ConditionalFormatTarget,
  context: ApiContext,
  kind: string,
  className: "CellValueConditionalFormat" | "CustomConditionalFormat",
): ApiObject | null {
  return conditionalFormatAccess.find(target, context).rule.kind === kind ? make(className, target) : null;
}
