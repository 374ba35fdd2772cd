import type { FilterRule } from "../../workbook-file/sheet-parts";
import { parseXml } from "../../workbook-file/xml";
import { ApiError } from "../protocol/api-error";

const tops = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"] as const;

/** What Excel.FilterCriteria asks. We have not built filters by colour, icon or period. */
export function ruleOf(criteria: unknown): FilterRule {
  if (typeof criteria !== "object" || criteria === null) throw new ApiError("InvalidArgument");
  const { filterOn, criterion1, criterion2, operator, values } = criteria as Record<string, unknown>;
  if (filterOn === "Values") {
    if (!Array.isArray(values)) throw new ApiError("InvalidArgument");
    if (values.some((value) => typeof value === "object" && value !== null)) refuseKind();
    return { kind: "Values", values: values.map(String) };
  }
  if (filterOn === "Custom") {
    const second = criterion2 === undefined || criterion2 === null ? {} : { criterion2: text(criterion2) };
    return { kind: "Custom", criterion1: text(criterion1), ...second, operator: operator === "Or" ? "Or" : "And" };
  }
  const kind = tops.find((one) => one === filterOn);
  if (!kind) return refuseKind();
  const count = Number(criterion1);
  const most = kind.endsWith("Percent") ? 100 : 500;
  if (!Number.isInteger(count) || count < 1 || count > most) throw new ApiError("InvalidArgument");
  return { kind, count };
}

/** The same as Excel.FilterCriteria. */
export function criteriaOf(rule: FilterRule): Record<string, unknown> {
  if (rule.kind === "Values") return { filterOn: "Values", values: rule.values };
  if (rule.kind === "Custom") {
    const { criterion1, criterion2, operator } = rule;
    return { filterOn: "Custom", criterion1, ...(criterion2 !== undefined && { criterion2, operator }) };
  }
  if (rule.kind === "Other") return { filterOn: namesOfOthers[parseXml(rule.xml).name] ?? "Values" };
  return { filterOn: rule.kind, criterion1: String(rule.count) };
}

const namesOfOthers: Readonly<Record<string, string>> = {
  colorFilter: "CellColor",
  dynamicFilter: "Dynamic",
  iconFilter: "Icon",
};

function text(value: unknown): string {
  if (typeof value !== "string" && typeof value !== "number") throw new ApiError("InvalidArgument");
  return String(value);
}

function refuseKind(): never {
  throw new ApiError("ApiNotFound", {
    message: "This host filters by values, comparisons and the largest or smallest, not by colours, icons or periods.",
  });
}
