import type { ConditionalFormatData, ConditionalLook } from "../../workbook-file/sheet-parts";
import type { ApiContext } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import type { ConditionalFormatTarget } from "./targets";

type Rule = ConditionalFormatData["rule"];

/** Finds and changes conditional formats. A deleted one is refused as not found. */
export const conditionalFormatAccess = {
  find: ({ sheet, conditionalFormat }: ConditionalFormatTarget, { model }: ApiContext): ConditionalFormatData => {
    const { conditionalFormats = [] } = model.sheet(sheet).properties;
    const found = conditionalFormats.find(({ id }) => id === conditionalFormat);
    if (!found) throw new ApiError("ItemNotFound");
    return found;
  },

  change: (target: ConditionalFormatTarget, context: ApiContext, change: Partial<ConditionalFormatData>): void => {
    conditionalFormatAccess.find(target, context);
    const { conditionalFormats = [] } = context.model.sheet(target.sheet).properties;
    context.model.changeSheet(target.sheet, {
      conditionalFormats: conditionalFormats.map((one) =>
        one.id === target.conditionalFormat ? { ...one, ...change } : one,
      ),
    });
  },

  /** The format's rule, which must be of this kind. */
  rule: <K extends Rule["kind"]>(
    target: ConditionalFormatTarget,
    context: ApiContext,
    kind: K,
  ): Extract<Rule, { kind: K }> => {
    const { rule } = conditionalFormatAccess.find(target, context);
    if (rule.kind !== kind) throw new ApiError("InvalidOperation");
    return rule as Extract<Rule, { kind: K }>;
  },

  look: (target: ConditionalFormatTarget, context: ApiContext): ConditionalLook => {
    const { rule } = conditionalFormatAccess.find(target, context);
    if (rule.kind === "Other") throw new ApiError("InvalidOperation");
    return rule.format;
  },

  changeLook: (target: ConditionalFormatTarget, context: ApiContext, change: Partial<ConditionalLook>): void => {
    const { rule } = conditionalFormatAccess.find(target, context);
    if (rule.kind === "Other") throw new ApiError("InvalidOperation");
    const format = Object.fromEntries(
      Object.entries({ ...rule.format, ...change }).filter(([, one]) => one !== undefined),
    );
    conditionalFormatAccess.change(target, context, { rule: { ...rule, format } });
  },
};
