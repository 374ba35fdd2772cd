import type { WorkbookCells } from "../actions/ports";
import { changeChart } from "./change-chart";
import { readCell } from "./read-cell";
import { readChartCells } from "./read-chart-cells";
import { readValues } from "./read-values";
import { restoreCell } from "./restore-cell";
import { restoreChart } from "./restore-chart";
import { watchSelection } from "./watch-selection";
import { writeCell } from "./write-cell";

/** The cells of the workbook that is open in Excel. Needs ExcelApi 1.9. */
export const excelCells: WorkbookCells = {
  readCell,
  readValues,
  writeCell,
  restoreCell,
  readChartCells,
  changeChart,
  restoreChart,
  watchSelection,
};
