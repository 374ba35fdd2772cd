import type { LedgerWorkbook } from "../../actions/ledger-ports";
import { addLedger } from "./add-ledger";
import { readMappingSheet } from "./read-mapping-sheet";
import { readLedgerBlock } from "./read-ledger-block";
import { readLedgerPlaces } from "./read-ledger-places";
import { writeMapping } from "./write-mapping";

/** Ledger mapping in the workbook that is open in Excel. Needs ExcelApi 1.9. */
export const excelLedger: LedgerWorkbook = {
  readPlaces: readLedgerPlaces,
  readBlock: readLedgerBlock,
  addLedger,
  readMappingSheet,
  writeMapping,
};
