import { columnLetters } from "../domain/cell-area";
import { questionPage } from "../domain/questionnaire/question-page";
import type { QuestionnaireOf } from "../domain/questionnaire/questionnaire-of";
import { linesIn } from "../domain/questionnaire/wrap-text";
import type { FindingsRow } from "./findings-rows";
import { findingsColumns, findingsSheetName, printedColumns } from "./findings-table";
import { layOutPage } from "./lay-out-page";

/** The header's row on a new sheet: below a title, a summary and a blank row. */
export const newTop = 3;
const pointsAPixel = 0.75;
/** A line of text and the room around all lines of a cell, in points; and the tallest row that Excel allows. */
const lineHeight = 14;
const aroundLines = 3;
const tallest = 409;
/** Room between a cell's edges and its text, in pixels. */
const padding = 8;

/** How the pages of the list of findings are headed. */
export interface FindingsHeading {
  readonly of: QuestionnaireOf;
  readonly isDraft: boolean;
}

/** Queues the title, widths, frozen rows and page of a sheet for findings. */
export function setUpFindingsSheet(sheet: Excel.Worksheet, left: number, { of, isDraft }: FindingsHeading): void {
  for (const [index, { width }] of Object.values(findingsColumns).entries()) {
    const letters = columnLetters(left + index);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = width;
  }
  sheet.showGridlines = false;
  layOutPage(sheet, questionPage(of, "Landscape", newTop + 1, isDraft ? undefined : ""));
}

/** Queues what only a new sheet needs. */
export function titleFindingsSheet(sheet: Excel.Worksheet): void {
  const title = sheet.getRange("A1");
  title.values = [[findingsSheetName]];
  title.format.font.bold = true;
  title.format.font.size = 16;
  sheet.freezePanes.freezeRows(newTop + 1);
}

/** How high a row is in points, so that nothing in it is cut, in print either. */
export function findingsRowHeight(texts: FindingsRow["texts"]): number {
  const lines = printedColumns.map((id) => linesIn(texts[id], findingsColumns[id].width / pointsAPixel - padding));
  return Math.min(tallest, Math.max(...lines) * lineHeight + aroundLines);
}
