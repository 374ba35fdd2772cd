import type { LedgerBlock, LedgerCell } from "./ledger-block";
import type { LedgerLayout } from "./ledger-layout";
import type { Ledger } from "./read-ledger";

/** The headings of a ledger on a sheet that we add. */
const headings = ["Code", "Centre", "Description", "Centre description", "Amount"] as const;

/** How a ledger on a sheet that we added is laid out. */
export const cleanLayout: LedgerLayout = {
  columns: { code: 0, centre: 1, description: 2, centreDescription: 3, amount: 4, debit: null, credit: null },
  heading: 0,
  areCreditsNegative: false,
  leftOut: [],
  // Every line is meant: totals were left out when it was written.
  kept: [],
};

/**
 * The lines of a ledger in a form of our own, for a sheet that begins in A1: codes as text, amounts as numbers in pounds
 * with debits positive, no totals. For a ledger that is on no sheet, or on one whose formulas would not come to the same.
 */
export function cleanLedger({ rows }: Ledger, sheet: string): LedgerBlock {
  return {
    sheet,
    top: 0,
    left: 0,
    rows: [
      headings,
      ...rows.map(({ code, centre, description, centreDescription, pence }): LedgerCell[] => [
        code,
        centre,
        description,
        centreDescription,
        pence / 100,
      ]),
    ],
  };
}
