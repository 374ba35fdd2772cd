import { columnLetters } from "../cell-area";
import { quoted } from "../quoted-text";
import { sheetPrefix } from "../sheet-prefix";
import { type CentrePattern, type CodePattern, isMeant, stemOf } from "./code-pattern";
import { areaOfBlock } from "./ledger-block";
import type { MappingLine } from "./ledger-mapping";
import type { Ledger, LeftOutRow } from "./read-ledger";

/** The cells of a line's row in the mapping that its formulas read, e.g. "$B15". */
export interface LineCells {
  readonly code: string;
  readonly to: string;
  readonly centre: string;
}

/** More cells than this in a formula, and nobody can follow it. */
export const mostLeftOutOfLine = 60;

/** How many rows of the ledger a line means, and what they add up to in pounds: formulas with their equals signs. */
export function lineFormulas(
  ledger: Ledger,
  line: MappingLine,
  cells: LineCells,
): { readonly rows: string; readonly amount: string } {
  const mask = maskOf(ledger, line, cells);
  const { plus, minus } = amountColumns(ledger);
  const leftOut = leftOutOfLine(ledger, line);
  const less = (column: string) => (leftOut.length === 0 ? "" : `-SUM(${refsOf(ledger, column, leftOut)})`);
  const sumOf = (column: string) => `SUMPRODUCT(${mask}*1,${rangeOf(ledger, column)})${less(column)}`;
  const added = [...plus.map(sumOf), ...minus.map((column) => `(${sumOf(column)})`)];
  const sign = plus.length === 0 ? "-" : "";
  return {
    rows: `=SUMPRODUCT(${mask}*${isCounted(ledger)})${leftOut.length === 0 ? "" : `-${leftOut.length}`}`,
    amount: `=ROUND(${sign}${added.join("-")},2)`,
  };
}

/** What the ledger adds up to in pounds, as a formula. */
export function totalFormula(ledger: Ledger): string {
  const { plus, minus } = amountColumns(ledger);
  const sumOf = (column: string) => `SUM(${rangeOf(ledger, column)})`;
  const less = (column: string) =>
    ledger.leftOut.length === 0 ? "" : `-SUM(${refsOf(ledger, column, ledger.leftOut)})`;
  const terms = [
    ...plus.map((column) => `${sumOf(column)}${less(column)}`),
    ...minus.map((column) => `(${sumOf(column)}${less(column)})`),
  ];
  return `=ROUND(${plus.length === 0 ? "-" : ""}${terms.join("-")},2)`;
}

/** The rows left out of the ledger that a line would mean: its formulas have to take them off again. */
export function leftOutOfLine({ leftOut }: Ledger, { code, centre }: MappingLine): readonly LeftOutRow[] {
  return leftOut.filter((row) => isMeant(code, row.code) && (centre === null || isMeant(centre, row.centre)));
}

/** In how many pieces rows lie that follow each other. */
export function piecesOf(rows: readonly Pick<LeftOutRow, "row">[]): readonly { first: number; last: number }[] {
  const pieces: { first: number; last: number }[] = [];
  for (const { row } of rows) {
    const last = pieces.at(-1);
    if (last?.last === row - 1) last.last = row;
    else pieces.push({ first: row, last: row });
  }
  return pieces;
}

/**
 * Where a row is meant: EXACT, because "=" in some programs takes an asterisk for anything, and SUMIFS takes "0123" and
 * 123 for the same.
 */
function maskOf(ledger: Ledger, { code, centre }: MappingLine, cells: LineCells): string {
  const { columns } = ledger.layout;
  const codes =
    columns.code === null ? [] : testOf(code, rangeOf(ledger, lettersOf(ledger, columns.code)), cells.code, cells.to);
  return [...codes, ...centreTests(ledger, centre, cells)].join("*");
}

/** In a ledger without centres, no row has the one that a line asks for. */
function centreTests(ledger: Ledger, centre: CentrePattern | null, cells: LineCells): readonly string[] {
  const { columns } = ledger.layout;
  if (centre === null) return [];
  if (columns.centre === null) return [`EXACT("",${cells.centre})`];
  return testOf(centre, rangeOf(ledger, lettersOf(ledger, columns.centre)), cells.centre, cells.centre);
}

function testOf(pattern: CodePattern, range: string, cell: string, to: string): readonly string[] {
  const each = `TRIM(${range})`;
  switch (pattern.match) {
    case "is":
      return [`EXACT(${each},${cell})`];
    case "begins with":
      return [`EXACT(LEFT(${each},LEN(${cell})),${cell})`];
    case "ends with":
      return [`EXACT(RIGHT(${each},LEN(${cell})),${cell})`];
    case "from": {
      const stem = stemOf(pattern);
      const hasStem = stem === "" ? [] : [`EXACT(LEFT(${each},${stem.length}),${quoted(stem)})`];
      return [`(LEN(${each})=LEN(${cell}))`, ...hasStem, `(${each}>=${cell})`, `(${each}<=${to})`];
    }
  }
}

/** The letters of the columns that are added and subtracted. */
function amountColumns(ledger: Ledger): { readonly plus: readonly string[]; readonly minus: readonly string[] } {
  const { columns, areCreditsNegative } = ledger.layout;
  const letters = (column: number | null) => (column === null ? [] : [lettersOf(ledger, column)]);
  if (columns.amount !== null) return { plus: letters(columns.amount), minus: [] };
  const [debits, credits] = [letters(columns.debit), letters(columns.credit)];
  // Credits that are negative already are added: as minus minus, to say which they are.
  return areCreditsNegative ? { plus: [...debits, ...credits], minus: [] } : { plus: debits, minus: credits };
}

/** 1 for rows that have an amount. */
function isCounted(ledger: Ledger): string {
  const { plus, minus } = amountColumns(ledger);
  const tests = [...plus, ...minus].map((column) => `ISNUMBER(${rangeOf(ledger, column)})`);
  return tests.length === 1 ? (tests[0] ?? "") : `((${tests.join("+")})>0)`;
}

function lettersOf({ block }: Ledger, column: number): string {
  return columnLetters(block.left + column);
}

/** The ledger's rows below its headings in one column, with the sheet. */
function rangeOf({ block, layout }: Ledger, column: string): string {
  const first = block.top + (layout.heading === null ? 0 : layout.heading + 1);
  return `${sheetPrefix(block.sheet)}$${column}$${first + 1}:$${column}$${areaOfBlock(block).bottom + 1}`;
}

function refsOf({ block }: Ledger, column: string, rows: readonly LeftOutRow[]): string {
  const at = (row: number) => `$${column}$${block.top + row + 1}`;
  return piecesOf(rows)
    .map(({ first, last }) => `${sheetPrefix(block.sheet)}${at(first)}${first === last ? "" : `:${at(last)}`}`)
    .join(",");
}
