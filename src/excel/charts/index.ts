import type { ExcelChart } from "../excel-chart";
import { ranked } from "./ranked";
import { trend } from "./trend";

/** How each kind of chart is drawn; the kinds are those of domain/charts. */
export const excelCharts: readonly ExcelChart[] = [ranked, trend];

const byKind = new Map(excelCharts.map((one) => [one.chart.kind, one]));

/** How the kind of that name is drawn; null where there is none. */
export function findExcelChart(kind: string): ExcelChart | null {
  return byKind.get(kind) ?? null;
}
