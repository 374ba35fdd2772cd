import type { LedgerMapping } from "./ledger-mapping";
import { leftOutOfLine, mostLeftOutOfLine, piecesOf } from "./line-formulas";
import type { Ledger, LedgerFaultKind } from "./read-ledger";

/** Why formulas over a ledger would not come to what we read from it. */
export type FormulaObstacle = LedgerFaultKind | "too many rows left out";

/** Faults of a ledger that formulas over it would have too. */
const faultsOfFormulas: ReadonlySet<LedgerFaultKind> = new Set([
  "amounts as text",
  "errors",
  "parts of a penny",
  "hidden characters in codes",
]);

/**
 * What speaks against formulas over this ledger where it is: each is put right by putting a clean copy of it on a sheet
 * of its own. None if there is nothing.
 */
export function formulaObstacles(ledger: Ledger, mapping: LedgerMapping): readonly FormulaObstacle[] {
  const kinds = ledger.faults.map(({ kind }) => kind).filter((kind) => faultsOfFormulas.has(kind));
  const isTooMany = [ledger.leftOut, ...mapping.map((line) => leftOutOfLine(ledger, line))].some(
    (rows) => piecesOf(rows).length > mostLeftOutOfLine,
  );
  return isTooMany ? [...kinds, "too many rows left out"] : kinds;
}
