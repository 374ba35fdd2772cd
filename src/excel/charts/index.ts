import type { ExcelChart } from "../excel-chart";
import { ranked } from "./ranked";
import { trend } from "./trend";

/** How to draw each kind of chart in domain/charts. */
export const excelCharts: readonly ExcelChart[] = [ranked, trend];

const byKind = new Map(excelCharts.map((one) => [one.chart.kind, one]));

/** How to draw this kind of chart; null if we don't know it. */
export function findExcelChart(kind: string): ExcelChart | null {
  return byKind.get(kind) ?? null;
}
