import { browserScrapbook } from "../client/browser-scrapbook";
import { excelTexts } from "../excel/excel-texts";
import type { ScrapbookServices } from "./use-services";

/** The scrapbook, and the sheets of the workbook that is open in Excel to put texts into. A script of its own. */
export const scrapbookServices: ScrapbookServices = { scrapbook: browserScrapbook, texts: excelTexts };
