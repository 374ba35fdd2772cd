import { browserLedger } from "../client/browser-ledger";
import { excelLedger } from "../excel/ledger/excel-ledger";
import type { LedgerServices } from "./use-services";

/**
 * Ledger mapping in the workbook that is open in Excel. A script of its own; what reads files is in another, because few
 * open one.
 */
export const ledgerServices: LedgerServices = {
  workbook: excelLedger,
  memory: browserLedger,
  readFile: async (name, bytes) => {
    const { readLedgerFile } = await import("../workbook-file/read-ledger-file");
    return readLedgerFile(name, bytes);
  },
};
