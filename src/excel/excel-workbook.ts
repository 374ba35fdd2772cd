import type { Workbook } from "../actions/ports";
import { addChart } from "./add-chart";
import { readCharts } from "./read-charts";
import { recalculate } from "./recalculate";
import { readReports } from "./reports/read-reports";
import { updateReports } from "./reports/update-reports";
import { updateCharts } from "./update-charts";
import { watchCharts } from "./watch-charts";

/** The workbook that is open in Excel. Needs ExcelApi 1.9. */
export const excelWorkbook: Workbook = {
  addChart,
  readCharts,
  watchCharts,
  updateCharts,
  readReports,
  updateReports,
  recalculate,
};
