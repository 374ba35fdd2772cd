import type { WorkbookCells } from "../actions/ports";
import { readCell } from "./read-cell";
import { readValues } from "./read-values";
import { restoreCell } from "./restore-cell";
import { watchSelection } from "./watch-selection";
import { writeCell } from "./write-cell";

/** The cells of the workbook that is open in Excel. Needs ExcelApi 1.9. */
export const excelCells: WorkbookCells = { readCell, readValues, writeCell, restoreCell, watchSelection };
