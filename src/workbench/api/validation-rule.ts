import { type ComparisonOperator, comparisonOperators, type ValidationData } from "../../workbook-file/sheet-parts";
import { formatReference } from "../model/reference";
import type { WorkbookModel } from "../model/workbook-model";
import { ApiError } from "../protocol/api-error";
import { ApiObject } from "../protocol/api-object";
import { targetOf } from "./targets";

/** The parts of a validation that its rule decides. */
export type Rule = Pick<ValidationData, "type" | "operator" | "formula1" | "formula2" | "inCellDropDown">;

const kinds = {
  custom: "Custom",
  date: "Date",
  decimal: "Decimal",
  list: "List",
  textLength: "TextLength",
  time: "Time",
  wholeNumber: "WholeNumber",
} as const satisfies Record<string, ValidationData["type"]>;

/** Reads Excel.DataValidationRule: exactly one kind of rule. */
export function readRule(model: WorkbookModel, value: unknown): Rule {
  const given = objectOf(value);
  const [kind, ...others] = Object.keys(kinds).filter(
    (name) => (given[name] ?? null) !== null,
  ) as (keyof typeof kinds)[];
  if (!kind || others.length > 0) throw new ApiError("InvalidArgument");
  const rule = objectOf(given[kind]);
  const plain = { type: kinds[kind], operator: "Between", formula2: "", inCellDropDown: true } as const;
  if (kind === "list") {
    const formula1 = listFormula(model, rule.source);
    return { ...plain, formula1, inCellDropDown: rule.inCellDropDown !== false };
  }
  if (kind === "custom") return { ...plain, formula1: formulaOf(model, rule.formula) };
  const operator = comparisonOperators.find((one) => one === rule.operator);
  if (!operator) throw new ApiError("InvalidArgument");
  const formula2 = isBetween(operator) ? formulaOf(model, rule.formula2) : "";
  return { ...plain, operator, formula1: formulaOf(model, rule.formula1), formula2 };
}

/** The rule as an Excel.DataValidationRule. */
export function ruleOf({ type, operator, formula1, formula2, inCellDropDown }: ValidationData): object {
  const kind = Object.entries(kinds).find(([, name]) => name === type)?.[0] ?? "custom";
  if (type === "List") {
    const words = /^"(.*)"$/.exec(formula1)?.[1]?.replaceAll('""', '"');
    return { [kind]: { inCellDropDown, source: words ?? `=${formula1}` } };
  }
  if (type === "Custom") return { [kind]: { formula: `=${formula1}` } };
  const second = isBetween(operator) ? { formula2: shown(formula2) } : {};
  return { [kind]: { formula1: shown(formula1), ...second, operator } };
}

function listFormula(model: WorkbookModel, source: unknown): string {
  if (typeof source !== "string" || source.startsWith("=")) return formulaOf(model, source);
  // Excel allows at most 255 characters here; a longer list must be in cells.
  if (source === "" || source.length > 255) throw new ApiError("InvalidArgument");
  return `"${source.replaceAll('"', '""')}"`;
}

/** Reads a number, a date, a formula or a range; the result has no "=". */
function formulaOf(model: WorkbookModel, value: unknown): string {
  if (typeof value === "number") return String(value);
  if (value instanceof ApiObject) {
    const range = targetOf(value, "Range");
    if (range) return formatReference(model.sheet(range.sheet).name, range.area, true);
  }
  if (typeof value !== "string" || value === "") throw new ApiError("InvalidArgument");
  const date = /^\d{4}-\d\d-\d\d/.test(value) ? Date.parse(`${value.slice(0, 10)}T00:00:00Z`) : Number.NaN;
  // Excel counts the days since 31 December 1899.
  if (!Number.isNaN(date)) return String(date / 86_400_000 + 25_569);
  return value.replace(/^=/, "");
}

function shown(formula: string): number | string {
  return formula !== "" && Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`;
}

function isBetween(operator: ComparisonOperator): boolean {
  return operator === "Between" || operator === "NotBetween";
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) throw new ApiError("InvalidArgument");
  return value as Readonly<Record<string, unknown>>;
}
