import type { WorkbookTexts } from "../actions/ports";
import { readTextBlock } from "./read-text-block";
import { restoreTextBlock } from "./restore-text-block";
import { writeTextBlock } from "./write-text-block";

/** Texts in the workbook that is open in Excel. Needs ExcelApi 1.9. */
export const excelTexts: WorkbookTexts = {
  readBlock: readTextBlock,
  writeTexts: writeTextBlock,
  restoreBlock: restoreTextBlock,
};
