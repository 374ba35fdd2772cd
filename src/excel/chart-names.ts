/** The names of everything Yardstick adds for charts, so that we recognise it and can remove it. */
export const chartSheetPrefix = "Yardstick chart ";
const namePrefix = "Yardstick_chart_";
/** What stood in the place of the kind before there were several, and what such a chart was called on its sheet. */
const before = { suffix: "rows", kind: "ranked", chart: "Yardstick ranked chart" } as const;

/**
 * The sheet of the chart with that number, if it gets one, its own name there, and its two workbook names: of the cells
 * that say what it compares, and of the rows it draws. The latter ends in the kind, so that the workbook knows it.
 */
export function chartNames(number: number, kind: string) {
  const [sheet, name] = [`${chartSheetPrefix}${number}`, `${namePrefix}${number}`];
  return { sheet, chart: sheet, name, rows: `${name}_${kind}` };
}

/** Whether a workbook name marks one of our charts. */
export function marksChart(name: string): boolean {
  return /^Yardstick_chart_\d+$/.test(name);
}

/**
 * Which chart draws the rows of that workbook name, its kind, and its own name on a sheet; null where it names no such
 * rows.
 */
export function chartOfRows(
  rows: string,
): { readonly name: string; readonly kind: string; readonly chart: string } | null {
  const [, name, number, suffix] = /^(Yardstick_chart_(\d+))_([a-z]+)$/.exec(rows) ?? [];
  if (name === undefined) return null;
  if (suffix === before.suffix) return { name, kind: before.kind, chart: before.chart };
  return { name, kind: suffix ?? "", chart: `${chartSheetPrefix}${number}` };
}

/** The first number that neither a sheet nor a name has taken; Excel's names take no notice of case. */
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
