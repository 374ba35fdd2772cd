/** The names of everything Yardstick adds for charts, so that we recognise it and can remove it. */
export const chartSheetPrefix = "Yardstick chart ";
const namePrefix = "Yardstick_chart_";
/**
 * What older workbooks have instead, from when there was one kind of chart: in place of the kind, and as the chart's
 * own name.
 */
const before = { suffix: "rows", kind: "ranked", chart: "Yardstick ranked chart" } as const;

/**
 * The names for the chart with this number: of its sheet, if it gets one; of the chart itself; and the two workbook
 * names, of the cells that say what it compares and of the rows it draws. The latter ends in the kind, which is how the
 * workbook keeps it.
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
 * The chart whose rows have this workbook name: its name, its kind, and what it is called on its sheet. Null for any
 * other name.
 */
export function chartOfRows(
  rows: string,
): { readonly name: string; readonly kind: string; readonly chart: string } | null {
  const [, name, number, suffix] = /^(Yardstick_chart_(\d+))_([a-z]+)$/.exec(rows) ?? [];
  if (name === undefined) return null;
  if (suffix === before.suffix) return { name, kind: before.kind, chart: before.chart };
  return { name, kind: suffix ?? "", chart: `${chartSheetPrefix}${number}` };
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
