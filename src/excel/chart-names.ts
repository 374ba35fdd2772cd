/** The names of everything Yardstick adds for charts, so that we recognise it and can remove it. */
export const chartSheetPrefix = "Yardstick chart ";
/** The sheet with the cells of all charts. */
export const dataSheetName = "Yardstick data";
const namePrefix = "Yardstick_chart_";
const onDataSheet = "_data";
/**
 * What older workbooks have instead, from when there was one kind of chart: in place of the kind, and as the chart's
 * own name.
 */
const before = { suffix: "rows", kind: "ranked", chart: "Yardstick ranked chart" } as const;

/**
 * The names for the chart with this number: of its sheet, if it gets one; of the chart itself; and the two workbook
 * names, of the cells that say what it compares and of the rows it draws. The latter says the kind, which is how the
 * workbook keeps it, and that they are on the sheet of chart data.
 */
export function chartNames(number: number, kind: string) {
  const [sheet, name] = [`${chartSheetPrefix}${number}`, `${namePrefix}${number}`];
  return { sheet, chart: sheet, name, rows: rowsName(name, kind) };
}

/** The workbook name of the rows that the chart with this workbook name draws. */
export function rowsName(chart: string, kind: string): string {
  return `${chart}_${kind}${onDataSheet}`;
}

/** Whether a workbook name marks one of our charts, of a report or not. */
export function marksChart(name: string): boolean {
  return /^Yardstick_(?:report_\d+_)?chart_\d+$/.test(name);
}

/** A chart as the name of its rows says it. */
export interface NamedChart {
  readonly name: string;
  readonly kind: string;
  /** What it is called on its sheet. */
  readonly chart: string;
  /** The name of the report that it is part of, whose first page says what it compares; null if it is of none. */
  readonly report: string | null;
  /** False if its cells are below it, as they were in earlier versions. */
  readonly hasSheetOfData: boolean;
}

/** The chart whose rows have this workbook name. Null for any other name. */
export function chartOfRows(rows: string): NamedChart | null {
  const [, name, report, suffix, data] =
    /^((?:(Yardstick_report_\d+)_|Yardstick_)chart_\d+)_([a-z]+)(_data)?$/.exec(rows) ?? [];
  if (name === undefined || suffix === undefined) return null;
  if (report === undefined && suffix === before.suffix) {
    return { name, kind: before.kind, chart: before.chart, report: null, hasSheetOfData: false };
  }
  return {
    name,
    kind: suffix,
    chart: name.replaceAll("_", " "),
    report: report ?? null,
    hasSheetOfData: data !== undefined,
  };
}

/** The first number that no sheet or name uses. Excel ignores case in names. */
export function freeChartNumber(taken: readonly string[]): number {
  const lower = taken.map((text) => text.toLowerCase());
  const isTaken = (number: number) => {
    const { sheet, name } = chartNames(number, "");
    const [ofSheet, ofName] = [sheet.toLowerCase(), name.toLowerCase()];
    return lower.some((text) => text === ofSheet || text === ofName || text.startsWith(`${ofName}_`));
  };
  let number = 1;
  while (isTaken(number)) number += 1;
  return number;
}
