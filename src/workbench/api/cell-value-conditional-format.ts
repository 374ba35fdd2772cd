import { comparisonOperators } from "../../workbook-file/sheet-parts";
import type { ApiClass } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import { conditionalFormatAccess } from "./conditional-format-access";
import { type ConditionalFormatTarget, make } from "./targets";

/** What conditional formats call the operators that data validation calls something else. */
const apiWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    GreaterThanOrEqual: "GreaterThanOrEqualTo",
    LessThanOrEqual: "LessThanOrEqualTo",
  }),
);

/** A conditional format that depends on the value of the cell. */
export const cellValueConditionalFormat: ApiClass<ConditionalFormatTarget> = {
  name: "CellValueConditionalFormat",
  properties: {
    rule: {
      get: (target, context) => {
        const { operator, formula1, formula2 } = conditionalFormatAccess.rule(target, context, "CellValue");
        const word = [...apiWords.keys()].find((one) => apiWords.get(one) === operator) ?? operator;
        return { operator: word, formula1: `=${formula1}`, ...(formula2 === "" ? {} : { formula2: `=${formula2}` }) };
      },
      set: (target, value, context) => {
        const given = (value ?? {}) as Readonly<Record<string, unknown>>;
        const word = apiWords.get(String(given.operator)) ?? given.operator;
        const operator = comparisonOperators.find((one) => one === word);
        if (!operator) throw new ApiError("InvalidArgument");
        const isTwo = operator === "Between" || operator === "NotBetween";
        const rule = {
          ...conditionalFormatAccess.rule(target, context, "CellValue"),
          operator,
          formula1: formulaOf(given.formula1),
          formula2: isTwo ? formulaOf(given.formula2) : "",
        };
        conditionalFormatAccess.change(target, context, { rule });
      },
    },
  },
  navigation: { format: (target) => make("ConditionalRangeFormat", target) },
};

/** A number, or a formula with "=". */
function formulaOf(value: unknown): string {
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text !== "string" || text === "" || text === "=") throw new ApiError("InvalidArgument");
  return text.replace(/^=/, "");
}
