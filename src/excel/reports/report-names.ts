import { rowsName } from "../chart-names";

/** The names of everything Yardstick adds for reports, so that we recognise it and can remove it. */
export const reportSheetPrefix = "Yardstick report ";
const namePrefix = "Yardstick_report_";

/**
 * The names for the report with this number: of its two sheets; and of the workbook's names that mark the cells which say
 * what it compares, and the cells that keep what it is.
 */
export function reportNames(number: number) {
  const sheet = `${reportSheetPrefix}${number}`;
  const name = `${namePrefix}${number}`;
  return { sheet, dataSheet: `${sheet} data`, ...reportPartNames(name) };
}

export type ReportNames = ReturnType<typeof reportNames>;

/**
 * The workbook names of a report with this name: of the cells that keep what it is, of the figures of its words, and of the
 * savings it shows.
 */
export function reportPartNames(name: string) {
  return { name, data: `${name}_data`, facts: `${name}_facts`, savings: `${name}_savings` };
}

/** The names for a chart of a report: its own, and those of its cells and of the rows that it draws. */
export function reportChartNames(report: string, number: number, kind: string) {
  const name = `${report}_chart_${number}`;
  return { chart: name.replaceAll("_", " "), name, rows: rowsName(name, kind) };
}

/** The name for a page. */
export function pageName(report: string, key: string): string {
  return `${report}_page_${key}`;
}

/** The key of the page of a report that this workbook name marks; null for any other name. */
export function keyOfPage(report: string, name: string): string | null {
  const start = pageName(report, "");
  return name.startsWith(start) ? name.slice(start.length) : null;
}

/** Whether a workbook name marks one of our reports. */
export function marksReport(name: string): boolean {
  return /^Yardstick_report_\d+$/.test(name);
}

/** The report that this workbook name belongs to: "Yardstick_report_2" of any name of its parts. Null for other names. */
export function reportOfName(name: string): string | null {
  return /^Yardstick_report_\d+(?=$|_)/.exec(name)?.[0] ?? null;
}

/** The first number that no sheet or name uses. Excel ignores case in names. */
export function freeReportNumber(taken: readonly string[]): number {
  const lower = taken.map((text) => text.toLowerCase());
  const isTaken = (number: number) => {
    const { sheet, name } = reportNames(number);
    const [ofSheet, ofName] = [sheet.toLowerCase(), name.toLowerCase()];
    return lower.some(
      (text) => text === ofSheet || text.startsWith(`${ofSheet} `) || text === ofName || text.startsWith(`${ofName}_`),
    );
  };
  let number = 1;
  while (isTaken(number)) number += 1;
  return number;
}
