import type { Report, ReportChoices } from "../../domain/reports/report";
import { addHiddenName } from "../add-hidden-name";
import { dataCells, savingsArea } from "./data-cells";
import { drawPages, rowOnSheet, writePages } from "./draw-pages";
import { fillAsked, fillFacts, fillSavings } from "./fill-report-data";
import { writeOwnTexts } from "./own-texts";
import { pageName, type ReportNames } from "./report-names";
import { setUpPages } from "./set-up-pages";
import { writeAsked } from "./write-asked";

/** The two sheets of a report, with what they are called. */
export interface ReportSheets {
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  readonly dataSheet: Excel.Worksheet;
  readonly dataSheetName: string;
}

/** Writes everything of a report on its sheets but its charts. */
export function fillReport(
  { sheet, sheetName, dataSheet, dataSheetName }: ReportSheets,
  report: Report,
  choices: ReportChoices,
): { readonly asked: Excel.Range; readonly facts: Excel.Range } {
  fillAsked(dataSheet, report, choices, { sheetName, row: report.asked.row });
  const facts = fillFacts(dataSheet, report);
  if (report.savings !== undefined) fillSavings(dataSheet, report.savings);
  setUpPages(sheet, report);
  const drawn = drawPages(report, dataSheetName);
  writePages(sheet, drawn);
  writeOwnTexts(dataSheet, dataSheetName, drawn);
  return { asked: writeAsked(sheet, report, choices, dataSheetName), facts };
}

/** Names the cells of a report by which it is found again. */
export function nameReport(
  names: Excel.NamedItemCollection,
  { name, data, facts, savings }: Pick<ReportNames, "name" | "data" | "facts" | "savings">,
  { sheet, dataSheet }: ReportSheets,
  report: Report,
  filled: ReturnType<typeof fillReport>,
): void {
  addHiddenName(names, name, filled.asked, "what the report compares");
  const kept = `${dataCells.label}:${dataCells.isUpToDate}`.replaceAll("$", "");
  addHiddenName(names, data, dataSheet.getRange(kept), "what the report is");
  addHiddenName(names, facts, filled.facts, "what the report's words are about");
  if (report.savings !== undefined)
    addHiddenName(names, savings, dataSheet.getRange(savingsArea), "the savings that the report shows");
  for (const { number, key } of report.pages) {
    addHiddenName(names, pageName(name, key), sheet.getCell(rowOnSheet(number, 0), 0), "a page of the report");
  }
}
