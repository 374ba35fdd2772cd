import type { PlacedReport, ReportProgress } from "../../actions/report-ports";
import type { Report, ReportChoices } from "../../domain/reports/report";
import type { Problem } from "../../domain/problems";
import { fail, succeed, type Result } from "../../domain/result";
import { inExcel } from "../in-excel";
import { drawReportCharts } from "./draw-report-charts";
import { fillReport, nameReport } from "./fill-report";
import { placedReport } from "./placed-report";
import { freeReportNumber, reportNames, type ReportNames } from "./report-names";
import { savingsGone } from "./savings-gone";

/**
 * Adds a report: a sheet of its pages, and one with the cells that they are drawn from. If Excel refuses any part, or the
 * user cancels, everything is removed again.
 *
 * @returns null if it was cancelled
 */
export async function addReport(
  report: Report,
  choices: ReportChoices,
  progress: ReportProgress,
): Promise<Result<PlacedReport | null>> {
  let begun: ReportNames | null = null;
  const added = await inExcel(async (context): Promise<PlacedReport | { readonly refused: Problem } | null> => {
    const { worksheets, names } = context.workbook;
    worksheets.load({ name: true });
    names.load({ name: true });
    await context.sync();
    const refused = savingsGone(report, worksheets.items);
    if (refused !== null) return { refused };
    const taken = [...worksheets.items, ...names.items].map(({ name }) => name);
    const ours = reportNames(freeReportNumber(taken));
    begun = ours;
    const sheets = {
      sheet: worksheets.add(ours.sheet),
      sheetName: ours.sheet,
      dataSheet: worksheets.add(ours.dataSheet),
      dataSheetName: ours.dataSheet,
    };
    setUpData(sheets.dataSheet);
    const filled = fillReport(sheets, report, choices);
    nameReport(names, ours, sheets, report, filled);
    if (!(await drawReportCharts(context, sheets, ours.name, report, progress))) return null;
    sheets.sheet.activate();
    filled.asked.getCell(1, 0).select();
    await context.sync();
    return placedReport(report, ours);
  });
  if (begun !== null && (!added.ok || added.value === null)) await removeBegun(begun);
  if (!added.ok) return added;
  return added.value !== null && "refused" in added.value ? fail(added.value.refused) : succeed(added.value);
}

function setUpData(sheet: Excel.Worksheet): void {
  sheet.tabColor = "#A6A6A6";
  sheet.getRange("A:A").format.columnWidth = 220;
  sheet.getRange("B:C").format.columnWidth = 130;
  // Nobody reads or prints its hundreds of columns; who wants to know how a figure is worked out can unhide it.
  sheet.visibility = "Hidden";
}

async function removeBegun({ sheet, dataSheet, name }: ReportNames): Promise<void> {
  await inExcel(async (context) => {
    const { names, worksheets } = context.workbook;
    names.load({ name: true });
    await context.sync();
    for (const one of names.items) if (one.name === name || one.name.startsWith(`${name}_`)) one.delete();
    for (const each of [sheet, dataSheet]) worksheets.getItemOrNullObject(each).delete();
    await context.sync();
  });
}
