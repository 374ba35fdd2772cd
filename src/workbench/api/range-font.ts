import type { ApiClass } from "../protocol/api-class";
import { check } from "./check";
import { formatPart } from "./range-formats";
import type { AreasTarget, StyleTarget } from "./targets";

const underlines = ["None", "Single", "Double"] as const;

/** The font of a range or a style. Accounting underlines become ordinary ones. */
export const rangeFont: ApiClass<AreasTarget | StyleTarget> = {
  name: "RangeFont",
  properties: {
    bold: formatPart("bold", check.flag),
    color: formatPart("fontColor", check.colour),
    italic: formatPart("italic", check.flag),
    name: formatPart("fontName", check.text),
    size: formatPart("fontSize", check.number),
    underline: formatPart("underline", (value) => check.word(underlines, value)),
  },
};
