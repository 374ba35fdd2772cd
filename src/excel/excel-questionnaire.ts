import type { QuestionnaireWorkbook } from "../actions/questionnaire-ports";
import { clearMarks } from "./clear-marks";
import { drawQuestionnaire } from "./draw-questionnaire";
import { addHomesChart } from "./homes-chart/add-homes-chart";
import { fitHomesCharts } from "./homes-chart/fit-homes-charts";
import { hasHomesChart } from "./homes-chart/has-homes-chart";
import { keepCopies } from "./keep-copies";
import { keepExplanations } from "./keep-explanations";
import { keepSubmissions } from "./keep-submissions";
import { markFindings } from "./mark-findings";
import { fillBlanks } from "./fill-blanks";
import { findQuestionnaire } from "./find-questionnaire";
import { readAdded } from "./read-added";
import { readFile } from "./read-file";
import { readQuestionnaire } from "./read-questionnaire";
import { removeAdded } from "./remove-added";
import { repairCells } from "./repair-cells";
import { restoreCells } from "./restore-cells";
import { showCell } from "./show-cell";
import { watchQuestionnaire } from "./watch-questionnaire";
import { writeAnswers } from "./write-answers";
import { writeReceipt } from "./write-receipt";

/** The questionnaire in the workbook that is open in Excel. Needs ExcelApi 1.9. */
export const excelQuestionnaire: QuestionnaireWorkbook = {
  findQuestionnaire,
  drawQuestionnaire,
  readQuestionnaire,
  keepExplanations,
  keepCopies,
  keepSubmissions,
  markFindings,
  clearMarks,
  readAdded,
  removeAdded,
  showCell,
  repairCells,
  restoreCells,
  fillBlanks,
  writeAnswers,
  addHomesChart,
  hasHomesChart,
  fitHomesCharts,
  writeReceipt,
  readFile,
  watchQuestionnaire,
};
