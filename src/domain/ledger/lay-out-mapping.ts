import { columnLetters, formatArea } from "../cell-area";
import { rowHeight } from "../questionnaire/row-height";
import type { CellLook, PlannedCell } from "../questionnaire/sheet-plan";
import { sheetPrefix } from "../sheet-prefix";
import { areaOfBlock } from "./ledger-block";
import type { LedgerColumns } from "./ledger-layout";
import { type LedgerMapping, type MappingLine, wholeShare } from "./ledger-mapping";
import { lineFormulas, totalFormula } from "./line-formulas";
import { inPence, type MappingTotals } from "./mapping-totals";
import { mappingColumns, type MappingColumn, notThisClubs } from "./mapping-columns";
import type { Ledger } from "./read-ledger";

/** The sheet of a mapping, ready to be drawn: cells from A1 on, with the results of formulas as their values. */
export interface MappingPlan {
  readonly cells: readonly PlannedCell[];
  /** The row of the table's headings, and how many lines are below it. At least one, which may be blank. */
  readonly table: { readonly row: number; readonly rows: number };
  /** In pixels. */
  readonly columnWidths: readonly number[];
  readonly rowHeights: Readonly<Record<number, number>>;
}

export interface MappingSheetContext {
  /** "Children Looked After 2025-26, Leeds". */
  readonly title: string;
  readonly ledger: Ledger;
  readonly mapping: LedgerMapping;
  readonly totals: MappingTotals;
  /** The name of a question of the club. */
  readonly nameOf: (question: string) => string;
  /** Whether amounts are formulas over the ledger, or values. */
  readonly isLive: boolean;
}

const money = "#,##0.00;[Red]-#,##0.00";
/** The first of the columns on the right, with the control total. */
const right = 7;

/** The facts by which a mapping's sheet says where its ledger is; they are read again from there. */
export const ledgerFacts = {
  cells: "Ledger",
  heading: "Headings in row",
  code: "Codes in column",
  centre: "Centres in column",
  description: "Descriptions in column",
  centreDescription: "Centres' descriptions in column",
  amount: "Amounts in column",
  debit: "Debits in column",
  credit: "Credits in column",
  areCreditsNegative: "Credits have a minus",
  leftOut: "Rows you left out",
  kept: "Rows kept although they look like totals",
} as const;

/**
 * Lays out a mapping: above, where the ledger is and its control total; below, a table with a line for each line of the
 * mapping, which says what it means in the ledger, how many rows that is, what they add up to and what goes to the answer.
 */
export function layOutMapping(context: MappingSheetContext): MappingPlan {
  const facts = factsOf(context.ledger);
  const row = 3 + Math.max(facts.length, 5) + 1;
  const lines = context.mapping.map((line, at) => lineCells(context, line, at, row + 1 + at));
  return {
    cells: [
      { row: 0, column: 0, value: "Ledger mapping", look: "title" },
      { row: 1, column: 0, value: `${context.title}. ${about}`, look: "note" },
      ...facts.flatMap(([label, value], at): PlannedCell[] => [
        { row: 3 + at, column: 0, value: label, look: "subtitle" },
        { row: 3 + at, column: 3, value, look: "subtitle", numberFormat: "@" },
      ]),
      ...controlCells(context, row + 1, row + Math.max(1, lines.length)),
      ...columnList.map((column, at): PlannedCell => {
        const isFigure = ["sign", "share", "rows", "amount", "answer"].includes(column);
        return { row, column: at, value: mappingColumns[column].header, look: isFigure ? "figure-heading" : "heading" };
      }),
      ...lines.flat(),
    ],
    table: { row, rows: Math.max(1, lines.length) },
    columnWidths: columnList.map((column) => mappingColumns[column].width),
    rowHeights: { [row]: rowHeight(2) },
  };
}

const about =
  "Each line says which lines of the ledger go to which answer. You can edit and print it: then choose Fill in from a ledger again, so that it is checked.";

const columnList = Object.keys(mappingColumns) as MappingColumn[];

function letterOf(column: MappingColumn): string {
  return columnLetters(columnList.indexOf(column));
}

function factsOf(ledger: Ledger): readonly (readonly [string, string])[] {
  const { block, layout } = ledger;
  const rowsOf = (rows: readonly number[]) => rows.map((row) => block.top + row + 1).join(", ");
  const columns = Object.entries(layout.columns) as [keyof LedgerColumns, number | null][];
  return [
    [ledgerFacts.cells, `${sheetPrefix(block.sheet)}${formatArea(areaOfBlock(block))}`],
    ...(layout.heading === null ? [] : [[ledgerFacts.heading, String(block.top + layout.heading + 1)] as const]),
    ...columns.flatMap(([column, at]) =>
      at === null ? [] : [[ledgerFacts[column], columnLetters(block.left + at)] as const],
    ),
    ...(layout.areCreditsNegative ? [[ledgerFacts.areCreditsNegative, "yes"] as const] : []),
    ...(layout.leftOut.length === 0 ? [] : [[ledgerFacts.leftOut, rowsOf(layout.leftOut)] as const]),
    ...(layout.kept.length === 0 ? [] : [[ledgerFacts.kept, rowsOf(layout.kept)] as const]),
  ];
}

/** The control total: what of the ledger is mapped, not this club's and not mapped, in formulas over the table. */
function controlCells({ ledger, totals, isLive }: MappingSheetContext, first: number, last: number): PlannedCell[] {
  const range = (column: MappingColumn) => `$${letterOf(column)}$${first + 1}:$${letterOf(column)}$${last + 1}`;
  const taken = (test: string) =>
    `=ROUND(SUMPRODUCT((${range("question")}${test}"")*(${range("again")}=""),${range("amount")},${range("share")})/100,2)`;
  const at = (row: number) => `$${columnLetters(right + 3)}$${row + 1}`;
  const pounds = (exact: bigint) => inPence(exact) / 100;
  const left = pounds(totals.unmapped - totals.twice);
  const lines: readonly (readonly [label: string, value: number, formula: string | null, look: CellLook])[] = [
    ["The ledger adds up to", ledger.total / 100, isLive ? totalFormula(ledger) : null, "total"],
    ["Mapped to answers", pounds(totals.mapped), isLive ? taken("<>") : null, "total"],
    [notThisClubs, pounds(totals.leftOut), isLive ? taken("=") : null, "total"],
    ["Not mapped", left, isLive ? `=ROUND(${at(3)}-${at(4)}-${at(5)},2)` : null, "total"],
  ];
  return [
    { row: 2, column: right, value: "Control total (£)", look: "word-heading" },
    ...lines.flatMap(([label, value, formula, look], line): PlannedCell[] => [
      { row: 3 + line, column: right, value: label, look: "subtitle" },
      {
        row: 3 + line,
        column: right + 3,
        value,
        look,
        numberFormat: money,
        ...(formula !== null && { formula }),
      },
    ]),
  ];
}

function lineCells(context: MappingSheetContext, line: MappingLine, at: number, row: number): readonly PlannedCell[] {
  const { ledger, totals, nameOf, isLive } = context;
  const cell = (column: MappingColumn) => `$${letterOf(column)}${row + 1}`;
  const total = totals.lines[at] ?? { rows: 0, pence: 0 };
  const formulas = lineFormulas(ledger, line, { code: cell("code"), to: cell("to"), centre: cell("centre") });
  const live = (formula: string) => (isLive ? { formula } : {});
  const answer = (total.pence * line.sign * line.share) / wholeShare / 100;
  const contents: Readonly<Record<MappingColumn, Omit<PlannedCell, "row" | "column" | "look">>> = {
    match: { value: line.code.match },
    code: { value: line.code.code, numberFormat: "@" },
    to: { value: line.code.match === "from" ? line.code.to : null, numberFormat: "@" },
    centreMatch: { value: line.centre === null ? null : line.centre.match },
    centre: { value: line.centre === null ? null : line.centre.code, numberFormat: "@" },
    question: { value: line.question, numberFormat: "@" },
    label: { value: line.question === null ? notThisClubs : nameOf(line.question) },
    sign: { value: line.sign, numberFormat: "0" },
    share: { value: line.share / 100, numberFormat: "0.##" },
    again: { value: line.isAgain ? "yes" : null },
    rows: { value: total.rows, numberFormat: "#,##0", ...live(formulas.rows) },
    amount: { value: total.pence / 100, numberFormat: money, ...live(formulas.amount) },
    answer: {
      value: line.question === null ? null : answer,
      numberFormat: money,
      ...(line.question !== null && live(`=${cell("amount")}*${cell("sign")}*${cell("share")}/100`)),
    },
    note: { value: line.note === "" ? null : line.note, numberFormat: "@" },
  };
  return columnList.map((column, place) => ({
    row,
    column: place,
    look: ["sign", "share", "rows", "amount", "answer"].includes(column) ? "total" : "label",
    ...contents[column],
  }));
}
