import { excelRefresh } from "../excel/refresh/excel-refresh";
import { showCell } from "../excel/show-cell";
import type { RefreshServices } from "./use-services";

/** What refreshes the workbook that is open in Excel and says what changed. A script of its own. */
export const refreshServices: RefreshServices = { refresh: excelRefresh, showCell };
