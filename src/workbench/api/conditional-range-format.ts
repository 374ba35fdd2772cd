import type { ApiClass } from "../protocol/api-class";
import { type ConditionalFormatTarget, make } from "./targets";

/** The look that a conditional format gives. We have not built number formats. */
export const conditionalRangeFormat: ApiClass<ConditionalFormatTarget> = {
  name: "ConditionalRangeFormat",
  navigation: {
    borders: (target) => make("ConditionalRangeBorderCollection", target),
    fill: (target) => make("ConditionalRangeFill", target),
    font: (target) => make("ConditionalRangeFont", target),
  },
};
