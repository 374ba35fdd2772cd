import type { ApiClass } from "../protocol/api-class";
import { check } from "./check";
import { horizontal, vertical } from "./range-format";
import { formatPart } from "./range-formats";
import { styleAccess } from "./style-access";
import { make, type StyleTarget } from "./targets";

/**
 * A look with a name. We have not built a style's borders, its text's direction, or styles that leave out a part of the
 * look.
 */
export const style: ApiClass<StyleTarget> = {
  name: "Style",
  properties: {
    name: { get: (target, context) => styleAccess.find(target, context).name },
    builtIn: { get: (target, context) => styleAccess.find(target, context).isBuiltIn },
    horizontalAlignment: formatPart("horizontalAlignment", (value) => check.word(horizontal, value)),
    indentLevel: formatPart("indentLevel", check.number),
    locked: formatPart("locked", check.flag),
    numberFormat: {
      get: (target, context) => styleAccess.find(target, context).numberFormat,
      set: (target, value, context) => styleAccess.change(target, context, { numberFormat: check.text(value) }),
    },
    verticalAlignment: formatPart("verticalAlignment", (value) => check.word(vertical, value)),
    wrapText: formatPart("wrapText", check.flag),
  },
  navigation: {
    fill: (target) => make("RangeFill", target),
    font: (target) => make("RangeFont", target),
  },
  methods: { delete: (target, _, context) => styleAccess.remove(target, context) },
};
