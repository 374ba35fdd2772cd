import { plainText } from "../plain-text";
import type { LedgerBlock, LedgerCell } from "./ledger-block";
import type { LedgerColumns, LedgerLayout } from "./ledger-layout";
import { ledgerText } from "./ledger-text";
import { readLedgerAmount } from "./read-ledger-amount";

type Role = keyof LedgerColumns;

/** Titles and dates stand above the headings of an export, but not more than these rows of them. */
const rowsAbove = 60;
/** How many rows below the headings say what a column holds. */
const rowsToLookAt = 400;

/** The words of headings. The first that fits counts, and of several columns the one whose word is named first. */
const headings: readonly (readonly [Role, readonly RegExp[]])[] = [
  ["debit", [/^(debits?|dr)\b/]],
  ["credit", [/^(credits?|cr)\b/]],
  [
    "centreDescription",
    [/\b(objective|cost cent(re|er)|centre|center|cc|department|dept|service)\b.*\b(desc\w*|name|title|text)/],
  ],
  ["description", [/\bdesc/, /\b(name|narrative|title|text|details?)\b/]],
  [
    "amount",
    [
      /\b(actuals?|outturn)\b/,
      /^(net|net amount|amount)\b/,
      /\bamount\b/,
      /\b(net|balance|ytd|year to date|value|spend|expenditure)\b/,
      /^total$/,
      /£|\bgbp\b/,
    ],
  ],
  [
    "centre",
    [/\bcost cent(re|er)\b/, /\bobjective\b/, /\b(centre|center|cc)\b/, /\b(department|dept|service|business unit)\b/],
  ],
  ["code", [/\bsubjective\b/, /\bnominal\b/, /\baccount\b/, /\b(gl|ledger|natural|detail)\b/, /\bcode\b/]],
];

/** Amounts of something else than what was spent in the year. */
const otherAmounts = /\b(budget|variance|forecast|prior|previous|last year|commit\w*|%)/;

/**
 * Finds out how to read a block: the row of headings and what each column is, by the words of the headings and by what is
 * below them. What it can't find is null, for the user to say. It changes nothing and reads no amounts.
 */
export function findLayout(block: LedgerBlock): LedgerLayout {
  const heading = headingRowOf(block);
  const below = block.rows.slice(heading === null ? 0 : heading + 1).slice(0, rowsToLookAt);
  const named = heading === null ? noColumns : rolesOf(block.rows[heading] ?? [], below);
  const columns = byContent(named, below);
  return { columns, heading, areCreditsNegative: hasNegativeCredits(columns, below), leftOut: [], kept: [] };
}

const noColumns: LedgerColumns = {
  code: null,
  centre: null,
  description: null,
  centreDescription: null,
  amount: null,
  debit: null,
  credit: null,
};

/** The first of the rows with the most columns that headings name, at least two of them and one of amounts. */
function headingRowOf({ rows }: LedgerBlock): number | null {
  let best: { readonly row: number; readonly found: number } | null = null;
  for (const [row, cells] of rows.slice(0, rowsAbove).entries()) {
    if (cells.some((cell) => typeof cell === "number")) continue;
    const roles = new Set(cells.flatMap((cell) => fitOf(cell)?.role ?? []));
    const hasAmounts = roles.has("amount") || roles.has("debit") || roles.has("credit");
    if (hasAmounts && roles.size >= 2 && roles.size > (best?.found ?? 0)) best = { row, found: roles.size };
  }
  return best?.row ?? null;
}

interface Fit {
  readonly role: Role;
  /** Less is better. */
  readonly rank: number;
}

function fitOf(cell: LedgerCell | undefined): Fit | null {
  if (typeof cell !== "string") return null;
  const text = plainText(cell)
    .toLowerCase()
    .replace(/[_./-]+/g, " ")
    .replace(/\s+/g, " ");
  if (text === "" || text.length > 60) return null;
  for (const [role, words] of headings) {
    if (role === "amount" && /\bcodes?\b/.test(text)) continue;
    const rank = words.findIndex((word) => word.test(text));
    if (rank < 0) continue;
    return { role, rank: rank + (role === "amount" && otherAmounts.test(text) ? 20 : 0) };
  }
  return null;
}

function rolesOf(heading: readonly LedgerCell[], below: LedgerBlock["rows"]): LedgerColumns {
  const best = new Map<Role, { readonly column: number; readonly rank: number }>();
  for (const [column, cell] of heading.entries()) {
    const fit = fitOf(cell);
    if (fit === null) continue;
    // "Service" may be the heading of names as well as of codes.
    const role = fit.role === "centre" && holdsNames(below, column) ? "centreDescription" : fit.role;
    const known = best.get(role);
    if (known === undefined || fit.rank < known.rank) best.set(role, { column, rank: fit.rank });
  }
  const columnOf = (role: Role) => best.get(role)?.column ?? null;
  const hasSides = columnOf("debit") !== null && columnOf("credit") !== null;
  const codes = { code: columnOf("code"), centre: columnOf("centre") };
  const isCentreAlone = codes.code === null && codes.centre !== null;
  return {
    code: isCentreAlone ? codes.centre : codes.code,
    centre: isCentreAlone ? null : codes.centre,
    description: columnOf("description"),
    centreDescription: columnOf("centreDescription"),
    amount: hasSides ? null : columnOf("amount"),
    debit: hasSides ? columnOf("debit") : null,
    credit: hasSides ? columnOf("credit") : null,
  };
}

/** Fills in codes and amounts that no heading names, from what the columns hold. */
function byContent(named: LedgerColumns, below: LedgerBlock["rows"]): LedgerColumns {
  const width = below[0]?.length ?? 0;
  const used = new Set(Object.values(named).filter((column) => column !== null));
  const free = Array.from({ length: width }, (_, column) => column).filter((column) => !used.has(column));
  const take = (fits: (column: number) => boolean, from: readonly number[]) => {
    const found = from.find((column) => !used.has(column) && fits(column)) ?? null;
    if (found !== null) used.add(found);
    return found;
  };
  const hasAmount = named.amount !== null || named.debit !== null || named.credit !== null;
  const amount = hasAmount ? named.amount : take((column) => holdsAmounts(below, column), [...free].reverse());
  const code = named.code ?? take((column) => holdsCodes(below, column), free);
  const description = named.description ?? take((column) => holdsNames(below, column), free);
  return { ...named, amount, code, description };
}

function valuesOf(rows: LedgerBlock["rows"], column: number): readonly LedgerCell[] {
  return rows.flatMap((row) => (ledgerText(row[column]) === "" ? [] : [row[column] ?? null]));
}

function share(values: readonly LedgerCell[], fits: (cell: LedgerCell) => boolean): number {
  return values.length === 0 ? 0 : values.filter(fits).length / values.length;
}

function holdsAmounts(rows: LedgerBlock["rows"], column: number): boolean {
  const values = valuesOf(rows, column);
  const isMoney = (cell: LedgerCell) =>
    (typeof cell === "number" && (cell < 0 || !Number.isInteger(cell))) ||
    (typeof cell === "string" && /[.]\d\d\b/.test(cell) && readLedgerAmount(cell).kind === "amount");
  return share(values, (cell) => readLedgerAmount(cell).kind === "amount") > 0.9 && share(values, isMoney) > 0.2;
}

function holdsCodes(rows: LedgerBlock["rows"], column: number): boolean {
  return share(valuesOf(rows, column), (cell) => /^(?=.*\d)[\w./*~-]{1,30}$/.test(ledgerText(cell))) > 0.7;
}

function holdsNames(rows: LedgerBlock["rows"], column: number): boolean {
  return share(valuesOf(rows, column), (cell) => typeof cell === "string" && /\p{L}{3}/u.test(cell)) > 0.7;
}

/** Whether what is in the column of credits is never positive, and some of it negative. */
function hasNegativeCredits({ credit }: LedgerColumns, below: LedgerBlock["rows"]): boolean {
  if (credit === null) return false;
  const amounts = below.flatMap((row) => {
    const read = readLedgerAmount(row[credit]);
    return read.kind === "amount" ? [read.pence] : [];
  });
  return amounts.some((pence) => pence < 0) && amounts.every((pence) => pence <= 0);
}
