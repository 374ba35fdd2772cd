import type { ApiClass } from "../protocol/api-class";
import { type ConditionalFormatTarget, make } from "./targets";

/** A conditional format with a formula. */
export const customConditionalFormat: ApiClass<ConditionalFormatTarget> = {
  name: "CustomConditionalFormat",
  navigation: {
    format: (target) => make("ConditionalRangeFormat", target),
    rule: (target) => make("ConditionalFormatRule", target),
  },
};
