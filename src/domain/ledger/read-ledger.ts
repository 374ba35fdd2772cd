import { plainText } from "../plain-text";
import type { LedgerBlock, LedgerCell } from "./ledger-block";
import type { LedgerLayout } from "./ledger-layout";
import { isErrorCell, ledgerText } from "./ledger-text";
import { readLedgerAmount } from "./read-ledger-amount";

/** A line of a ledger. */
export interface LedgerRow {
  /** Its row in the block, from 0. */
  readonly row: number;
  /** As text, with its leading zeros; "" if the line has none. */
  readonly code: string;
  /** "" if the ledger has no centres, or the line has none. */
  readonly centre: string;
  readonly description: string;
  readonly centreDescription: string;
  /** Whole pence: debits positive, credits negative. */
  readonly pence: number;
}

/** A row with an amount that is not counted, because it adds up others or the user left it out. */
export interface LeftOutRow extends Pick<LedgerRow, "row" | "code" | "centre" | "pence"> {
  /** Its words. */
  readonly text: string;
  readonly why: "says total" | "adds up the rows above" | "the user left it out";
}

export type LedgerFaultKind =
  /** Excel leaves these out of totals. */
  | "amounts as text"
  /** Nobody can say what these amount to, so they are not counted. */
  | "unreadable amounts"
  | "errors"
  | "parts of a penny"
  | "hidden characters in codes"
  /** These can't be mapped. */
  | "no code";

export interface LedgerFault {
  readonly kind: LedgerFaultKind;
  /** Rows of the block, from 0. */
  readonly rows: readonly number[];
}

/** A trial balance, read. */
export interface Ledger {
  readonly block: LedgerBlock;
  readonly layout: LedgerLayout;
  readonly rows: readonly LedgerRow[];
  /** What `rows` add up to, in pence. */
  readonly total: number;
  readonly leftOut: readonly LeftOutRow[];
  /** The last total that the ledger states itself; null if it states none. */
  readonly stated: { readonly row: number; readonly pence: number } | null;
  readonly faults: readonly LedgerFault[];
}

/** A row that calls itself a total, at the beginning or the end of its words. */
const saysTotal =
  /^(grand |net |overall |sub[- ]?)?totals?\b|\bsub[- ]?totals?$|\btotals?$|^balance (c\/?f|b\/?f|carried|brought)|^(carried|brought) forward/i;

/** A row of the ledger as far as it can be read; `pence` is null if it has no amount. */
interface ReadRow extends Omit<LedgerRow, "pence"> {
  readonly pence: number | null;
  readonly isText: boolean;
  readonly isRounded: boolean;
  readonly isUnreadable: boolean;
  readonly isError: boolean;
  readonly hasHidden: boolean;
}

/**
 * Reads a block as a ledger. Rows without any amount, such as headings between sections, are no lines. A row that says
 * it is a total, or has no code and adds up the rows above it, is left out and listed. What is wrong with cells is
 * listed, never put right in silence.
 */
export function readLedger(block: LedgerBlock, layout: LedgerLayout): Ledger {
  const first = layout.heading === null ? 0 : layout.heading + 1;
  const read = block.rows.slice(first).map((cells, at) => readRow(cells, first + at, layout));
  const { rows, leftOut } = withoutTotals(read, layout);
  const stated = leftOut.filter(({ why }) => why !== "the user left it out").at(-1) ?? null;
  const counted = new Set(rows.map(({ row }) => row));
  return {
    block,
    layout,
    rows,
    total: rows.reduce((sum, { pence }) => sum + pence, 0),
    leftOut,
    stated: stated && { row: stated.row, pence: stated.pence },
    faults: faultsOf(read.filter(({ row, isUnreadable, isError }) => counted.has(row) || isUnreadable || isError)),
  };
}

function readRow(cells: readonly LedgerCell[], row: number, { columns, areCreditsNegative }: LedgerLayout): ReadRow {
  const cellOf = (column: number | null) => (column === null ? null : cells[column]);
  const [code, centre] = [ledgerText(cellOf(columns.code)), ledgerText(cellOf(columns.centre))];
  const debit = readLedgerAmount(cellOf(columns.amount ?? columns.debit));
  const credit = readLedgerAmount(columns.amount === null ? cellOf(columns.credit) : null);
  const amounts = [debit, credit];
  const known = amounts.filter((amount) => amount.kind === "amount");
  const unreadable = amounts.filter((amount) => amount.kind === "unreadable");
  const creditPence = credit.kind === "amount" ? credit.pence : 0;
  return {
    row,
    code: plainText(code),
    centre: plainText(centre),
    description: plainText(ledgerText(cellOf(columns.description))),
    centreDescription: plainText(ledgerText(cellOf(columns.centreDescription))),
    pence:
      known.length === 0 || unreadable.length > 0
        ? null
        : (debit.kind === "amount" ? debit.pence : 0) + (areCreditsNegative ? creditPence : -creditPence) + 0,
    isText: known.some(({ isText }) => isText),
    isRounded: known.some(({ isRounded }) => isRounded),
    isUnreadable: unreadable.length > 0 && code !== "",
    isError: unreadable.some(({ seen }) => isErrorCell(seen)),
    hasHidden: plainText(code) !== code || plainText(centre) !== centre,
  };
}

function withoutTotals(read: readonly ReadRow[], layout: LedgerLayout) {
  const [kept, dropped] = [new Set(layout.kept), new Set(layout.leftOut)];
  const rows: LedgerRow[] = [];
  const leftOut: LeftOutRow[] = [];
  /** Since the last total, and since the beginning. */
  const run = { pence: 0, rows: 0 };
  let all = 0;
  for (const each of read) {
    const { row, pence, code, centre, description, centreDescription } = each;
    if (pence === null) continue;
    const words = [code, centre, description, centreDescription].filter((word) => word !== "");
    const says = words.some((word) => saysTotal.test(word));
    const adds = (run.rows > 1 && pence === run.pence) || (rows.length > 1 && pence === all);
    const isCodeOfTotal = saysTotal.test(code) || saysTotal.test(centre);
    const looks = code === "" ? says || (adds && pence !== 0) : isCodeOfTotal || (says && adds);
    const why = dropped.has(row)
      ? "the user left it out"
      : kept.has(row) || !looks
        ? null
        : says
          ? "says total"
          : "adds up the rows above";
    if (why !== null) {
      leftOut.push({ row, code, centre, pence, text: words.join(" "), why });
      if (why !== "the user left it out") Object.assign(run, { pence: 0, rows: 0 });
      continue;
    }
    rows.push({ row, code, centre, description, centreDescription, pence });
    run.pence += pence;
    run.rows += 1;
    all += pence;
  }
  return { rows, leftOut };
}

function faultsOf(read: readonly ReadRow[]): readonly LedgerFault[] {
  const kinds: readonly (readonly [LedgerFaultKind, (row: ReadRow) => boolean])[] = [
    ["errors", ({ isError }) => isError],
    ["unreadable amounts", ({ isUnreadable, isError }) => isUnreadable && !isError],
    ["amounts as text", ({ isText }) => isText],
    ["parts of a penny", ({ isRounded }) => isRounded],
    ["hidden characters in codes", ({ hasHidden }) => hasHidden],
    ["no code", ({ code, pence }) => code === "" && pence !== null],
  ];
  return kinds.flatMap(([kind, isSo]) => {
    const rows = read.filter(isSo).map(({ row }) => row);
    return rows.length === 0 ? [] : [{ kind, rows }];
  });
}
