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
  return { sheet, chart: sheet, name, rows: `${name}_${kind}${onDataSheet}` };
}

/** Whether a workbook name marks one of our charts. */
export function marksChart(name: string): boolean {
  return /^Yardstick_chart_\d+$/.test(name);
}

/** A chart as the name of its rows says it. */
export interface NamedChart {
  readonly name: string;
  readonly kind: string;
  /** What it is called on its sheet. */
  readonly chart: string;
  /** False if its cells are below it, as they were in earlier versions. */
  readonly hasSheetOfData: boolean;
}

/** The chart whose rows have this workbook name. Null for any other name. */
export function chartOfRows(rows: string): NamedChart | null {
  const [, name, number, suffix, data] = /^(Yardstick_chart_(\d+))_([a-z]+)(_data)?$/.exec(rows) ?? [];
  if (name === undefined || suffix === undefined) return null;
  if (suffix === before.suffix) return { name, kind: before.kind, chart: before.chart, hasSheetOfData: false };
  return { name, kind: suffix, chart: `${chartSheetPrefix}${number}`, hasSheetOfData: data !== undefined };
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
