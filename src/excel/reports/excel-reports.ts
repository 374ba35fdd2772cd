import type { ReportWorkbook } from "../../actions/report-ports";
import { addReport } from "./add-report";
import { readNotedPages } from "./read-noted-pages";
import { redrawReport } from "./redraw-report";
import { showReport } from "./show-report";

/** The reports of the workbook that is open in Excel. */
export const excelReports: ReportWorkbook = { showReport, addReport, readNotedPages, redrawReport };
