import { columnLetters } from "../../domain/cell-area";
import { mostSavings } from "../../domain/reports/report";
import { figureNames, type FigureName } from "../../domain/reports/figure-names";
import { blockWidth, firstRow } from "../chart-parts/data-block";
import type { Corner } from "../place-block";

/**
 * Where things are on the sheet of a report's data:
 *
 *   A3:B…   what is compared, and what was when the words were written; what the report is; the releases
 *   E3:G…   the group's members as CLUB.PEERS spills them
 *   I3:I…   the texts that we wrote into the pages, other than formulas
 *   J3:P…   the savings of scenarios that it shows, each linked to its sheet
 *   Q3:X…   how the report's indicators are called, and the lists to choose from
 *   Z3:…    the figures that tables and words are about, a row for each indicator: now, and when the words were written
 *   after   the cells of each chart
 */
export const dataCells = {
  label: "$A$4",
  member: "$B$4",
  /** The authority that its words are about. */
  memberThen: "$C$4",
  peers: "$B$5",
  year: "$B$6",
  /** The group as this member sees it. */
  group: "$B$7",
  /** Whether the member is in its group. */
  isIn: "$B$8",
  definition: "$B$9",
  kind: "$B$10",
  /** Whether the words are about what is compared now, with these releases. */
  isUpToDate: "$B$11",
  /** What stands in place of the words while they are about something else. */
  saidInstead: "$C$11",
  /** What it says then if it also needs other pages. */
  needsOtherPages: "$D$11",
  firstRelease: 12,
  members: { names: "$E", first: firstRow },
  texts: "I",
  savings: { first: "J", examples: "J", figure: "M", last: "P" },
} as const;

/** The row of such a cell, from 1. */
export function rowOfCell(cell: string): number {
  return Number(/\d+$/.exec(cell)?.[0] ?? 0);
}

/** What is known of a fact: what it is about, its figures now, and those that its words were made from. */
export type FactColumn = "indicator" | "label" | "year" | FigureName | `${FigureName} then` | "isUpToDate";

const factColumns: readonly FactColumn[] = [
  "indicator",
  "label",
  "year",
  ...figureNames,
  ...figureNames.map((name) => `${name} then` as const),
  "isUpToDate",
];
const factsLeft = blockWidth + 1;

/** The place of a column among those of the facts, counting from 0. */
export function factColumn(column: FactColumn): number {
  return factColumns.indexOf(column);
}

/** The cell of a fact's column: "$AC$7". */
export function factCell(fact: number, column: FactColumn): string {
  return `$${columnLetters(factsLeft + factColumn(column))}$${firstRow + fact}`;
}

/** The rows that are kept for savings, whether it shows any or not. */
export const savingsArea = `${dataCells.savings.first}${firstRow}:${dataCells.savings.last}${firstRow + mostSavings - 1}`;

/** The cell that has a saving, or how many figures behind it are examples: "$M$4". */
export function savingCell(saving: number, what: "figure" | "examples"): string {
  return `$${dataCells.savings[what]}$${firstRow + saving}`;
}

/** Where the cells of a chart begin. */
export function chartCorner(chart: number): Corner {
  return { left: (2 + chart) * (blockWidth + 1), top: 0 };
}

/** The corner whose columns have the lists to choose from. */
export const listsCorner: Corner = { left: 0, top: 0 };
