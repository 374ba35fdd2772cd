import type { Workbook } from "../actions/ports";
import { addChart } from "./add-chart";
import { readActiveCell } from "./read-active-cell";
import { readCharts } from "./read-charts";
import { readTexts } from "./read-texts";
import { recalculate } from "./recalculate";
import { restoreCell } from "./restore-cell";
import { updateCharts } from "./update-charts";
import { watchCharts } from "./watch-charts";
import { writeActiveCell } from "./write-active-cell";

/** The workbook that is open in Excel. Needs ExcelApi 1.9. */
export const excelWorkbook: Workbook = {
  readActiveCell,
  readTexts,
  writeActiveCell,
  restoreCell,
  addChart,
  readCharts,
  watchCharts,
  updateCharts,
  recalculate,
};
