import type { LedgerPlaces } from "../../actions/ledger-ports";
import type { Result } from "../../domain/result";
import { inExcel } from "../in-excel";

/** The visible sheets and the tables of the workbook. One round trip. */
export function readLedgerPlaces(): Promise<Result<LedgerPlaces>> {
  return inExcel(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load({ name: true, visibility: true });
    tables.load({ name: true, worksheet: { name: true } });
    await context.sync();
    return {
      sheets: worksheets.items.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name),
      tables: tables.items.map(({ name, worksheet }) => ({ table: name, sheet: worksheet.name })),
    };
  });
}
