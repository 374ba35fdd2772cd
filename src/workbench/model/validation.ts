import type { ComparisonOperator, ValidationData } from "../../workbook-file/sheet-parts";
import type { CellResult } from "../../workbook-file/workbook-data";
import { areaSize, cellArea, containsArea } from "./area";
import { areasOf } from "./areas";
import { parseReference } from "./reference";
import type { Sheet } from "./sheet";
import type { WorkbookParts } from "./workbook-parts";

/** What validation rules need from the workbook. */
type Workbook = Pick<WorkbookParts, "names" | "sheet" | "sheetByName">;

type Plain = number | string | boolean;

/** The rule for what may be entered into a cell; null if anything may. */
export function validationOf(sheet: Sheet, row: number, column: number): ValidationData | null {
  const cell = cellArea(row, column);
  const { validations = [] } = sheet.properties;
  return validations.find((one) => areasOf(one).some((area) => containsArea(area, cell))) ?? null;
}

/** The values a list offers, from the rule or the cells it refers to; null if we can't tell. */
export function choicesOf(workbook: Workbook, sheet: Sheet, { type, formula1 }: ValidationData): Plain[] | null {
  if (type !== "List") return null;
  const words = /^"(.*)"$/s.exec(formula1)?.[1];
  if (words !== undefined)
    return words
      .replaceAll('""', '"')
      .split(",")
      .map((word) => word.trim());
  const found = cellsOf(workbook, sheet, formula1);
  return found?.flatMap((value) => (value === null || typeof value === "object" ? [] : [value])) ?? null;
}

/**
 * Whether the rule allows a value in a cell of the sheet; null if we can't tell, because the rule or its limits are
 * formulas. The rule says whether blank is allowed; no rule except a formula allows an error.
 */
export function obeys(workbook: Workbook, sheet: Sheet, validation: ValidationData, value: CellResult): boolean | null {
  const { type, formula1, formula2, operator, ignoreBlanks } = validation;
  if (type === "Custom") return null;
  if (value === null) return ignoreBlanks;
  if (typeof value === "object") return false;
  if (type === "List") {
    const choices = choicesOf(workbook, sheet, validation);
    // Letter case matters for words in the rule itself, but not for those in cells.
    const key = (one: Plain) => (formula1.startsWith('"') ? String(one) : String(one).toLowerCase());
    return choices?.some((choice) => key(choice) === key(value)) ?? null;
  }
  const measured = type === "TextLength" ? String(value).length : value;
  if (typeof measured !== "number" || (type === "WholeNumber" && !Number.isInteger(measured))) return false;
  const limits = [formula1, formula2].map((formula) => limitOf(workbook, sheet, formula));
  const [first = null, second = null] = limits;
  const isTwo = operator === "Between" || operator === "NotBetween";
  if (first === null || (isTwo && second === null)) return null;
  return compare(measured, operator, first, second ?? 0);
}

function compare(value: number, operator: ComparisonOperator, first: number, second: number): boolean {
  switch (operator) {
    case "Between":
      return value >= Math.min(first, second) && value <= Math.max(first, second);
    case "NotBetween":
      return value < Math.min(first, second) || value > Math.max(first, second);
    case "EqualTo":
      return value === first;
    case "NotEqualTo":
      return value !== first;
    case "GreaterThan":
      return value > first;
    case "LessThan":
      return value < first;
    case "GreaterThanOrEqualTo":
      return value >= first;
    case "LessThanOrEqualTo":
      return value <= first;
  }
}

/** A number, or the value of the one cell referred to. */
function limitOf(workbook: Workbook, sheet: Sheet, formula: string): number | null {
  if (formula !== "" && Number.isFinite(Number(formula))) return Number(formula);
  const found = referredTo(workbook, sheet, formula);
  if (!found || areaSize(found.area).cells !== 1) return null;
  const { value } = found.sheet.cell(found.area.top, found.area.left);
  return typeof value === "number" ? value : null;
}

/** The values of the used cells of a reference or name; null if the text is neither. */
function cellsOf(workbook: Workbook, from: Sheet, formula: string): CellResult[] | null {
  const found = referredTo(workbook, from, formula);
  if (!found) return null;
  const { sheet } = found;
  const area = sheet.usedArea(false, found.area);
  if (!area) return [];
  const { rows, columns } = areaSize(area);
  return Array.from(
    { length: rows * columns },
    (_, index) => sheet.cell(area.top + Math.floor(index / columns), area.left + (index % columns)).value,
  );
}

function referredTo(workbook: Workbook, from: Sheet, formula: string) {
  const name = workbook.names.find(formula, from.name) ?? workbook.names.find(formula, null);
  const reference = parseReference(name?.refersTo ?? formula);
  if (!reference) return null;
  const sheet = reference.sheet === null ? from : workbook.sheetByName(reference.sheet);
  return sheet && { sheet, area: reference.area };
}
