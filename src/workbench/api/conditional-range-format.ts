import type { ApiClass } from "../protocol/api-class";
import { type ConditionalFormatTarget, make } from "./targets";

/** The look that a conditional format gives. We have not built borders and number formats. */
export const conditionalRangeFormat: ApiClass<ConditionalFormatTarget> = {
  name: "ConditionalRangeFormat",
  navigation: {
    fill: (target) => make("ConditionalRangeFill", target),
    font: (target) => make("ConditionalRangeFont", target),
  },
};
