import type { ApiClass } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import { check } from "./check";
import { conditionalFormatAccess } from "./conditional-format-access";
import type { ConditionalFormatTarget } from "./targets";

/** The formula of a conditional format, with "=", as written for the first cell of its ranges. */
export const conditionalFormatRule: ApiClass<ConditionalFormatTarget> = {
  name: "ConditionalFormatRule",
  properties: {
    formula: {
      get: (target, context) => `=${conditionalFormatAccess.rule(target, context, "Custom").formula}`,
      set: (target, value, context) => {
        const formula = check.text(value);
        if (!formula.startsWith("=") || formula.length < 2) throw new ApiError("InvalidArgument");
        const rule = { ...conditionalFormatAccess.rule(target, context, "Custom"), formula: formula.slice(1) };
        conditionalFormatAccess.change(target, context, { rule });
      },
    },
  },
};
