import type { ApiClass } from "../protocol/api-class";
import { check } from "./check";
import { conditionalFormatAccess } from "./conditional-format-access";
import { conditionalLookPart } from "./conditional-look-part";
import type { ConditionalFormatTarget } from "./targets";

/** The font that a conditional format gives. We have not built underline and strikethrough. */
export const conditionalRangeFont: ApiClass<ConditionalFormatTarget> = {
  name: "ConditionalRangeFont",
  properties: {
    bold: conditionalLookPart("bold", check.flag),
    color: conditionalLookPart("fontColor", check.colour),
    italic: conditionalLookPart("italic", check.flag),
  },
  methods: {
    clear: (target, _, context) =>
      conditionalFormatAccess.changeLook(target, context, { bold: undefined, fontColor: undefined, italic: undefined }),
  },
};
