import { excelPdf } from "../excel/excel-pdf";
import { excelReports } from "../excel/reports/excel-reports";
import type { ReportServices } from "./use-services";

/** The reports of the workbook that is open in Excel. A script of its own. */
export const reportServices: ReportServices = { reports: excelReports, pdf: excelPdf };
