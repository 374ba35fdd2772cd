import { areaOfBudget, type BudgetBlock } from "../../domain/benchmark/budget-block";
import type { Budget } from "../../domain/benchmark/read-budget";
import { additiveUnits } from "../../domain/indicators/additive-units";
import { columnLetters } from "../../domain/cell-area";
import { numberFormatOf } from "../../domain/charts/number-format-of";
import { unitInWords } from "../../domain/charts/unit-in-words";
import { withMinus } from "../../domain/charts/with-minus";
import { quoted } from "../../domain/quoted-text";
import type { BenchmarkPlan, PlannedColumn } from "../benchmark-ports";
import type { CellContent } from "../ports";
import { benchmarkFigures, benchmarkFormula, type BenchmarkFigure, type FormulaGroup } from "./benchmark-formula";
import type { ComparedIndicator } from "./indicators-compared";

/** The columns that can be written, in their order: what a line is compared with, its figures, and the budget's own amount less the published one. */
export const benchmarkColumns = ["compared with", ...benchmarkFigures, "amount"] as const;

export type BenchmarkColumn = (typeof benchmarkColumns)[number];

export interface BenchmarkRequest {
  readonly block: BudgetBlock;
  readonly budget: Budget;
  /** The indicator of each line that is compared, by its row in the block. */
  readonly compared: ReadonlyMap<number, ComparedIndicator>;
  readonly columns: readonly BenchmarkColumn[];
  readonly headings: Readonly<Record<BenchmarkColumn, string>>;
  /** As functions name it. */
  readonly peers: string;
  /** Null for the newest of each indicator, which moves on with new releases. */
  readonly year: string | null;
  /** Whether group and year stand in two cells above the headings, from which all formulas take them; see canBeInCells. */
  readonly inCells: boolean;
  /** The first column to write, on the sheet, from 0. */
  readonly left: number;
}

/** Whether there is a row above the headings for the cells with group and year, and a column for each. */
export function canBeInCells(block: BudgetBlock, { columns }: Budget, count: number): boolean {
  return columns.firstLine > 0 && block.top + columns.firstLine > 1 && count > 1;
}

/** In points. */
const widths = { text: 280, figure: 88 } as const;

/**
 * Lays out the columns to write beside a budget: live formulas for the lines that are compared, nothing for the others.
 * Headings go into the row above the first line, and where there is none, they are left out.
 */
export function layOutBenchmark(request: BenchmarkRequest): BenchmarkPlan {
  const { block, budget, columns, headings, left, peers, year } = request;
  const written = benchmarkColumns.filter((column) => columns.includes(column));
  const { firstLine, label, groups, amounts, amount } = budget.columns;
  const hasHeadings = firstLine > 0;
  const inCells = request.inCells && canBeInCells(block, budget, written.length);
  const first = (hasHeadings ? firstLine - 1 : firstLine) - (inCells ? 1 : 0);
  const place = { top: block.top + first, left };
  const group = inCells
    ? { peers: fixedCell(place), year: fixedCell({ ...place, left: left + 1 }) }
    : { peers: quoted(peers), year: year === null ? null : quoted(year) };
  const figures = block.left + (amount ?? amounts.at(-1) ?? label);
  const lines = block.rows
    .slice(firstLine)
    .map((_, at) => written.map((column) => cellOf(request, group, firstLine + at, column)));
  const leftmost = Math.min(label, ...groups);
  const chosen = written.map((_, at): CellContent | null => asText([peers, year ?? "latest"][at] ?? null));
  const heading = written.map((column): CellContent => ({ content: headings[column], numberFormat: "@" }));
  return {
    sheet: block.sheet,
    labels: {
      top: block.top + firstLine,
      left: block.left + leftmost,
      rows: block.rows.slice(firstLine).map((cells) => cells.slice(leftmost, label + 1)),
    },
    area: { ...place, bottom: areaOfBudget(block).bottom, right: left + written.length - 1 },
    columns: written.map((column): PlannedColumn => {
      const isText = column === "compared with";
      return { like: isText ? block.left + label : figures, width: isText ? widths.text : widths.figure };
    }),
    rows: [...(inCells ? [chosen] : []), ...(hasHeadings ? [heading] : []), ...lines],
    heading: hasHeadings ? Number(inCells) : null,
  };
}

function cellOf(
  { block, budget, compared, year }: BenchmarkRequest,
  chosen: FormulaGroup,
  row: number,
  column: BenchmarkColumn,
): CellContent | null {
  const known = compared.get(row);
  if (known === undefined) return null;
  const { indicator, hasCost, oldYear } = known;
  // Figures that ended are given only if their year is named.
  const group = year === null && oldYear !== null ? { ...chosen, year: quoted(oldYear) } : chosen;
  if (column === "compared with") return { content: nameOf(known), numberFormat: "@" };
  if (column === "amount") return amountCell(block, budget, row, known, group);
  if (column === "cost" && !hasCost) return null;
  // A total only says how large an authority is.
  if (column !== "own" && additiveUnits.has(indicator.unit)) return null;
  const format = formatOf(column, known);
  return { content: benchmarkFormula(column, indicator.id, group), numberFormat: format };
}

/** The address of a cell, as a formula keeps it where it is copied to. */
function fixedCell({ top, left }: { readonly top: number; readonly left: number }): string {
  return `$${columnLetters(left)}$${top + 1}`;
}

function asText(content: string | null): CellContent | null {
  return content === null ? null : { content, numberFormat: "@" };
}

/** The label, what money is per unless the label says it, and the year of figures that ended. */
function nameOf({ indicator: { label, unit }, oldYear }: ComparedIndicator): string {
  const isUnsaid = unit.startsWith("GBP ") && !/\bweekly\b|\bper\b/i.test(label);
  const besides = [...(isUnsaid ? [unitInWords(unit)] : []), ...(oldYear === null ? [] : [oldYear])];
  return besides.length === 0 ? label : `${label} (${besides.join(", ")})`;
}

function formatOf(figure: BenchmarkFigure, { indicator }: ComparedIndicator): string {
  if (figure === "rank") return "0";
  return withMinus(figure === "cost" ? "£#,##0" : numberFormatOf(indicator));
}

/**
 * The budget's own amount less the published one, in what the budget is in and as it shows its amounts. Only where both
 * are amounts in pounds.
 */
function amountCell(
  block: BudgetBlock,
  { columns: { amount }, scale, lines }: Budget,
  row: number,
  { indicator }: ComparedIndicator,
  group: FormulaGroup,
): CellContent | null {
  const unit = lines.find((line) => line.row === row)?.unit ?? null;
  if (amount === null || indicator.unit !== "GBP" || (unit !== null && unit !== "money")) return null;
  const cell = `${columnLetters(block.left + amount)}${block.top + row + 1}`;
  const published = benchmarkFormula("own", indicator.id, group).slice(1);
  return {
    content: `=${cell}-${published}${scale === 1 ? "" : `/${scale}`}`,
    numberFormat: block.formats[row]?.[amount] ?? "General",
  };
}
