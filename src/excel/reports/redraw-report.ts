import type { RedrawnReport, UpdateProgress } from "../../actions/report-ports";
import { problem, type Problem } from "../../domain/problems";
import type { Report, ReportChoices } from "../../domain/reports/report";
import { fail, succeed, type Result } from "../../domain/result";
import { inExcel } from "../in-excel";
import { drawReportCharts } from "./draw-report-charts";
import { pageColumns } from "./draw-pages";
import { fillReport, nameReport } from "./fill-report";
import { findReports } from "./find-reports";
import { movesOfPages, type RowMove } from "./moves-of-pages";
import { loadPages, putBeside } from "./notes-beside";
import { placedReport } from "./placed-report";
import { reportOfName, reportPartNames } from "./report-names";
import { savingsGone } from "./savings-gone";

/**
 * Draws a report again on its sheets: moves its pages to their new places, with what the user wrote beside them, and writes
 * everything in its own columns again; what they typed over it there then stands beside it, too. It can be cancelled until the first cell is changed.
 *
 * @param name its workbook name
 * @returns null if it was cancelled
 */
export async function redrawReport(
  name: string,
  report: Report,
  choices: ReportChoices,
  progress: UpdateProgress,
): Promise<Result<RedrawnReport | null>> {
  const done = await inExcel(async (context): Promise<RedrawnReport | { readonly refused: Problem } | null> => {
    const { worksheets, names } = context.workbook;
    const found = (await findReports(context)).find((one) => one.name === name);
    if (found === undefined) return refusedFor("it is no longer there. Make it again.");
    const [sheet, dataSheet] = [found.sheet, found.dataSheet].map((one) => worksheets.getItem(one)) as [
      Excel.Worksheet,
      Excel.Worksheet,
    ];
    const readPages = loadPages(sheet, dataSheet, found);
    const load = { name: true } as const;
    sheet.charts.load(load);
    worksheets.load(load);
    await context.sync();
    const refused = savingsGone(report, worksheets.items);
    if (refused !== null) return { refused };

    const { pages: placed, typed } = readPages();
    const plan = movesOfPages(
      placed,
      report.pages.map(({ key }) => key),
    );
    if ("inTheWay" in plan) {
      const page = placed.find(({ key }) => key === plan.inTheWay);
      return refusedFor(notesInTheWay(page?.title ?? ""));
    }
    if (progress.isCancelled()) return null;
    progress.tellChanging();
    putBeside(sheet, typed);
    for (const move of plan.moves) moveRows(sheet, move);
    for (const chart of sheet.charts.items) if (isOf(name, chart.name.replaceAll(" ", "_"))) chart.delete();
    for (const item of names.items) if (isOf(name, item.name)) item.delete();
    const own = sheet.getRange(pageColumns);
    own.dataValidation.clear();
    own.clear();
    dataSheet.getRange().clear();
    const sheets = { sheet, sheetName: found.sheet, dataSheet, dataSheetName: found.dataSheet };
    const filled = fillReport(sheets, report, choices);
    nameReport(names, reportPartNames(name), sheets, report, filled);
    await drawReportCharts(context, sheets, name, report, { ...progress, isCancelled: () => false });
    sheet.activate();
    await context.sync();
    return { ...placedReport(report, found), putBeside: typed.length };
  });
  if (!done.ok) return done;
  return done.value !== null && "refused" in done.value ? fail(done.value.refused) : succeed(done.value);
}

function refusedFor(detail: string): { readonly refused: Problem } {
  return { refused: problem("workbook-refused", { detail }) };
}

function notesInTheWay(title: string): string {
  return `beside the page ${title} there are notes that can't move with it. Move them to another page or sheet, then update the report again.`;
}

/** Whether a workbook name, or a chart's, is of this report. */
function isOf(report: string, name: string): boolean {
  return reportOfName(name) === report;
}

function moveRows(sheet: Excel.Worksheet, { kind, row, count }: RowMove): void {
  const rows = sheet.getRange(`${row + 1}:${row + count}`);
  if (kind === "insert") rows.insert("Down");
  else rows.delete("Up");
}
