/** What everything of ours in a workbook is called, so that it is recognised and can be removed. */
export const chartSheetPrefix = "Yardstick chart ";
const namePrefix = "Yardstick_chart_";
const rowsSuffix = "_rows";

/** The sheet and the two workbook names of the chart with that number: its parameters, and the rows it draws. */
export function chartSheetNames(number: number) {
  const name = `${namePrefix}${number}`;
  return { sheet: `${chartSheetPrefix}${number}`, name, rows: rowsNameOf(name) };
}

export function rowsNameOf(name: string): string {
  return `${name}${rowsSuffix}`;
}

/** Whether a workbook name marks a chart sheet of ours. */
export function marksChartSheet(name: string): boolean {
  return /^Yardstick_chart_\d+$/.test(name);
}

/** The first number that neither a sheet nor a name has taken; Excel's names take no notice of case. */
export function freeChartNumber(taken: readonly string[]): number {
  const lower = new Set(taken.map((text) => text.toLowerCase()));
  let number = 1;
  while (Object.values(chartSheetNames(number)).some((text) => lower.has(text.toLowerCase()))) number += 1;
  return number;
}
