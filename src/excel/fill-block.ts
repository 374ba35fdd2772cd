import type { ChartSpec } from "../domain/charts/chart-spec";
import type { ExcelChart } from "./excel-chart";
import { rowsAbove } from "./find-charts";
import { parameterRows, type ParameterRow } from "./parameter-rows";
import { placeBlock, type Corner } from "./place-block";

/** Where to put a chart's cells, and which cells on the sheet it shares with another chart. */
export interface BlockPlace {
  readonly corner: Corner;
  /** The address of a cell that already has this parameter; null if none does. */
  cellFor(row: ParameterRow): string | null;
}

/** Writes the cells of a chart: title and caption, what it compares, its figures, and the rows it draws. */
export function fillBlock(
  sheet: Excel.Worksheet,
  excelChart: ExcelChart,
  spec: ChartSpec,
  { corner, cellFor }: BlockPlace,
): { readonly parameters: Excel.Range; readonly rows: Excel.Range } {
  const layout = excelChart.layout(spec.capacity);
  const at = (area: string) => sheet.getRange(placeBlock(area, corner));
  at("A1").format.font.bold = true;

  const said = parameterRows(excelChart.chart, spec.parameters);
  const parameters = at(`A${rowsAbove + 1}:B${rowsAbove + said.length}`);
  const shared = said.map(cellFor);
  // As text, or Excel would take a year such as 2011-12 for a date. Not for a formula, which a text cell would show,
  // not calculate.
  parameters.numberFormat = shared.map((cell) => ["@", cell === null ? "@" : "General"]);
  parameters.formulas = said.map(({ label, value }, index) => [label, shared[index] ? `=${shared[index]}` : value]);
  parameters.getColumn(1).format.fill.color = "#FFF4CE";

  for (const { area, formulas } of layout.cells) {
    at(area).formulas = formulas.map((row) => row.map((formula) => placeBlock(formula, corner)));
  }
  for (const headings of layout.headings) {
    const { format } = at(headings);
    format.font.bold = true;
    format.wrapText = true;
  }
  at(layout.numberHeadings).format.horizontalAlignment = "Right";
  for (const [cell, width] of Object.entries(layout.columnWidths)) at(cell).format.columnWidth = width;
  fitBlock(sheet, excelChart, spec, { corner, capacity: spec.capacity });
  return { parameters, rows: at(layout.rows) };
}

/** Adapts the cells to the current figures: title, caption, labels, and number format. */
export function fitBlock(
  sheet: Excel.Worksheet,
  excelChart: ExcelChart,
  spec: ChartSpec,
  { corner, capacity }: { readonly corner: Corner; readonly capacity: number },
): void {
  const layout = excelChart.layout(capacity);
  const at = (area: string) => sheet.getRange(placeBlock(area, corner));
  at("A1:A2").values = [[spec.title.replaceAll("\n", " – ")], [spec.caption]];
  const [{ numberFormat }] = spec.axes;
  // Excel accepts a single format for a whole range, but its types don't.
  for (const area of layout.figures) at(area).numberFormat = numberFormat as unknown as string[][];
  if (spec.labels.length === 0) return;
  const labels = at(layout.rows).getColumn(0).getOffsetRange(1, 0).getResizedRange(-1, 0);
  labels.numberFormat = "@" as unknown as string[][];
  labels.values = Array.from({ length: capacity }, (_, index) => [spec.labels[index] ?? ""]);
}
