import { comparisonOf } from "../../workbook-file/filters";
import type { FilterColumn, FilterRule } from "../../workbook-file/sheet-parts";
import type { Area } from "./area";
import type { Cell } from "./cell";
import type { DateSystem } from "./date-system";
import { displayText } from "./display-text";
import { hiddenRows } from "./hidden-rows";
import type { Sheet } from "./sheet";

/**
 * The rows of a sheet that are hidden after its cells in `body` are filtered: a row is shown if each of its cells meets
 * what is asked of its column. Rows elsewhere stay as they are. In order, counted from 0.
 */
export function filterRows(
  sheet: Sheet,
  body: Area,
  filtered: readonly FilterColumn[],
  dates: DateSystem,
): readonly number[] {
  const before = hiddenRows(sheet.properties);
  const tests = filtered.map(({ column, criteria }) => {
    const at = body.left + column;
    if (criteria.kind === "Other") return (row: number) => !before.has(row);
    const isMet = testOf(criteria, dates, () => valuesOf(sheet, body, at));
    return (row: number) => isMet(sheet.cell(row, at));
  });
  const elsewhere = [...before].filter((row) => row < body.top || row > body.bottom);
  if (tests.length === 0) return elsewhere;
  const hidden: number[] = [];
  for (let row = body.top; row <= body.bottom; row += 1) if (!tests.every((isMet) => isMet(row))) hidden.push(row);
  return [...elsewhere, ...hidden].sort((a, b) => a - b);
}

type Test = (cell: Cell) => boolean;

function testOf(rule: Exclude<FilterRule, { kind: "Other" }>, dates: DateSystem, numbers: () => number[]): Test {
  if (rule.kind === "Values") {
    const values = new Set(rule.values.map((value) => value.toLowerCase()));
    return (cell) => values.has(textOf(cell, dates).toLowerCase());
  }
  if (rule.kind === "Custom") {
    const first = comparison(rule.criterion1, dates);
    const second = rule.criterion2 === undefined ? null : comparison(rule.criterion2, dates);
    if (!second) return first;
    return rule.operator === "And" ? (cell) => first(cell) && second(cell) : (cell) => first(cell) || second(cell);
  }
  const isTop = rule.kind.startsWith("Top");
  const sorted = numbers().sort((a, b) => (isTop ? b - a : a - b));
  const share = Math.max(1, Math.floor((sorted.length * rule.count) / 100));
  const count = rule.kind.endsWith("Percent") ? share : rule.count;
  // Those that are equal to the last of them are shown too.
  const last = sorted[Math.min(count, sorted.length) - 1];
  return ({ value }) => typeof value === "number" && last !== undefined && (isTop ? value >= last : value <= last);
}

/** A comparison of numbers if it is with a number; otherwise of texts, without regard to capitals. */
function comparison(criterion: string, dates: DateSystem): Test {
  const { operator, value } = comparisonOf(criterion);
  const isEquality = operator === "equal" || operator === "notEqual";
  const isWanted = operator !== "notEqual";
  if (isEquality && value === "") return (cell) => (textOf(cell, dates) === "") === isWanted;
  const number = value.trim() === "" ? NaN : Number(value);
  if (isEquality) {
    const pattern = wildcards(value);
    return (cell) => {
      const isEqual = cell.value === number || pattern.test(textOf(cell, dates));
      return isEqual === isWanted;
    };
  }
  const way = operator.startsWith("greater") ? 1 : -1;
  const isMet = (order: number) => order * way > 0 || (order === 0 && operator.endsWith("Equal"));
  if (!Number.isNaN(number)) return (cell) => typeof cell.value === "number" && isMet(cell.value - number);
  const collator = new Intl.Collator("en-GB", { sensitivity: "accent" });
  return (cell) => typeof cell.value === "string" && isMet(collator.compare(cell.value, value));
}

/** "A*" as a pattern: "*" is any text, "?" any letter, and "~" before one of them is that sign itself. */
function wildcards(text: string): RegExp {
  const pattern = text.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\]/g, (part) => {
    if (part === "*") return "[\\s\\S]*";
    if (part === "?") return "[\\s\\S]";
    return `\\${part.at(-1) ?? ""}`;
  });
  return new RegExp(`^${pattern}$`, "i");
}

function textOf({ value, numberFormat }: Cell, dates: DateSystem): string {
  return displayText(value, numberFormat, dates).trim();
}

function valuesOf(sheet: Sheet, body: Area, column: number): number[] {
  return [...sheet.cells({ ...body, left: column, right: column })].flatMap(({ cell: { value } }) =>
    typeof value === "number" ? [value] : [],
  );
}
