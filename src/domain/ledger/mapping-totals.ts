import { isMeant } from "./code-pattern";
import { type LedgerGroup, ledgerGroups } from "./ledger-groups";
import { type LedgerMapping, type MappingLine, wholeShare } from "./ledger-mapping";
import type { Ledger } from "./read-ledger";

/** Pence times hundredths of a per cent, so that shares of pence are exact. */
type Exact = bigint;

const whole = BigInt(wholeShare);

/** What a line of the mapping takes from the ledger. */
export interface LineTotal {
  readonly line: MappingLine;
  /** How many lines of the ledger it means. */
  readonly rows: number;
  /** What these add up to, before sign and share. */
  readonly pence: number;
}

/** Lines of the ledger with the same code and centre of which more than the whole is given away. */
export interface DoubleUse {
  readonly group: LedgerGroup;
  /** In hundredths of a per cent, more than 10,000. */
  readonly share: number;
  /** The places in the mapping of the lines that mean them, from 0. */
  readonly lines: readonly number[];
}

/** Lines of the ledger with the same code and centre of which a part or all is not mapped. */
export interface UnmappedGroup {
  readonly group: LedgerGroup;
  /** How much of them is not mapped, in hundredths of a per cent. */
  readonly share: number;
}

/**
 * What becomes of every penny of a ledger. `mapped` + `leftOut` + `unmapped` − `twice` is `total`, exactly. Amounts are
 * rounded to the penny only to show them.
 */
export interface MappingTotals {
  readonly total: Exact;
  readonly mapped: Exact;
  /** Said to be not this club's. */
  readonly leftOut: Exact;
  readonly unmapped: Exact;
  /** What is given away more than once. */
  readonly twice: Exact;
  /** What is counted again on purpose, besides all these. */
  readonly again: Exact;
  readonly lines: readonly LineTotal[];
  /** By question, with sign and share, rounded to the penny; a question whose lines mean nothing in the ledger is left out. */
  readonly answers: ReadonlyMap<string, number>;
  readonly unmappedGroups: readonly UnmappedGroup[];
  readonly doubles: readonly DoubleUse[];
}

/** Adds up what a mapping makes of a ledger. */
export function mappingTotals(ledger: Ledger, mapping: LedgerMapping): MappingTotals {
  const lines = mapping.map((line) => ({ line, rows: 0, pence: 0 }));
  const sums = { mapped: 0n, leftOut: 0n, unmapped: 0n, twice: 0n, again: 0n };
  const unmappedGroups: UnmappedGroup[] = [];
  const doubles: DoubleUse[] = [];
  for (const group of ledgerGroups(ledger)) {
    const meant = mapping.flatMap((line, at) => (isLineFor(line, group) ? [at] : []));
    const pence = BigInt(group.pence);
    let used = 0;
    for (const at of meant) {
      const total = lines[at];
      if (total === undefined) continue;
      total.rows += group.rows;
      total.pence += group.pence;
      const { question, isAgain, share } = total.line;
      if (!isAgain) used += share;
      sums[isAgain ? "again" : question === null ? "leftOut" : "mapped"] += pence * BigInt(share);
    }
    if (used < wholeShare) {
      sums.unmapped += pence * BigInt(wholeShare - used);
      unmappedGroups.push({ group, share: wholeShare - used });
    }
    if (used > wholeShare) {
      sums.twice += pence * BigInt(used - wholeShare);
      doubles.push({ group, share: used, lines: meant.filter((at) => !lines[at]?.line.isAgain) });
    }
  }
  return { total: BigInt(ledger.total) * whole, ...sums, lines, answers: answersOf(lines), unmappedGroups, doubles };
}

/** Whether a line of the mapping means lines of the ledger with this code and centre. */
export function isLineFor({ code, centre }: MappingLine, group: Pick<LedgerGroup, "code" | "centre">): boolean {
  return isMeant(code, group.code) && (centre === null || isMeant(centre, group.centre));
}

function answersOf(lines: readonly LineTotal[]): ReadonlyMap<string, number> {
  const sums = new Map<string, Exact>();
  for (const { line, rows, pence } of lines) {
    if (line.question === null || rows === 0) continue;
    const amount = BigInt(pence) * BigInt(line.share) * BigInt(line.sign);
    sums.set(line.question, (sums.get(line.question) ?? 0n) + amount);
  }
  return new Map([...sums].map(([question, exact]) => [question, inPence(exact)]));
}

/** An exact amount in whole pence, half a penny away from zero, as Excel's ROUND does. */
export function inPence(exact: Exact): number {
  const size = exact < 0n ? -exact : exact;
  const rounded = (size + whole / 2n) / whole;
  return Number(exact < 0n ? -rounded : rounded) + 0;
}
