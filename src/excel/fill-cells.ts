import type { ChartChoices, ChartSpec, DescribedChart } from "../domain/charts/chart-spec";
import { withMinus } from "../domain/charts/with-minus";
import { columnLetters } from "../domain/cell-area";
import { sheetPrefix } from "../domain/sheet-prefix";
import { choiceColumns, firstRow, meaningOf } from "./chart-parts/data-block";
import type { ExcelChart, FollowedChart } from "./excel-chart";
import { meaningRows, parameterRows, type ParameterRow } from "./parameter-rows";
import { placeBlock, type Corner } from "./place-block";
import { writeTexts } from "./write-texts";

/** Where the cells are that people change, and which of the sheet's cells it shares with another chart. */
export interface CellsPlace {
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  readonly corner: Corner;
  /** The chart's name on its sheet. */
  readonly chart: string;
  /** The address of a cell that already has this parameter; null if none does. */
  cellFor(row: ParameterRow): string | null;
}

/** Where the cells are that a chart is drawn from. */
export interface DataPlace {
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  readonly corner: Corner;
  /** Where the cells begin whose lists to choose from it uses; its own if left out. */
  readonly lists?: Corner;
}

/** Writes the cells that say what a chart compares, where people change it. */
export function fillCells({ chart }: ExcelChart, spec: ChartSpec, place: CellsPlace): Excel.Range {
  const said = parameterRows(chart, spec.parameters);
  const cells = place.sheet.getRangeByIndexes(place.corner.top, place.corner.left, said.length, 2);
  const shared = said.map(place.cellFor);
  // As text, or Excel would take a year such as 2011-12 for a date. Not for a formula, which a text cell would show,
  // not calculate.
  cells.numberFormat = shared.map((cell) => ["@", cell === null ? "@" : "General"]);
  cells.formulas = said.map((row, at) => [row.label, shared[at] ? `=${shared[at]}` : shownFor(row, spec.choices)]);
  const values = cells.getColumn(1);
  values.format.fill.color = "#FFF4CE";
  values.format.horizontalAlignment = "Left";
  cells.getColumn(0).format.font.color = "#595959";
  return cells;
}

/** Writes the cells that a chart is drawn from, which take what it compares from the cells that people change. */
export function fillData(excelChart: ExcelChart, spec: ChartSpec, place: DataPlace, cells: CellsPlace): Excel.Range {
  const said = parameterRows(excelChart.chart, spec.parameters);
  return fillBlock(excelChart, spec, place, cells.chart, ({ role, list }) => {
    const index = said.findIndex((row) => row.role === role);
    const cell = `${sheetPrefix(cells.sheetName)}$${columnLetters(cells.corner.left + 1)}$${cells.corner.top + 1 + index}`;
    return list === null ? `TRIM(${cell})` : meaningOf(cell, list, (area) => placeBlock(area, place.corner));
  });
}

/**
 * Writes the cells that a chart is drawn from.
 *
 * @param name the chart's own
 * @param meaning a formula, without "=", of what it compares, for each part of that
 */
export function fillBlock(
  excelChart: ExcelChart,
  spec: Pick<ChartSpec, "parameters" | "capacity">,
  place: DataPlace,
  name: string,
  meaning: (row: ParameterRow) => string,
): Excel.Range {
  const { sheet, corner } = place;
  const at = (area: string) => sheet.getRange(placeBlock(area, corner));
  const meant = meaningRows(excelChart.chart, spec.parameters);
  at(`A${firstRow}:C${firstRow + meant.length - 1}`).numberFormat = meant.map(() => ["@", "General", "@"]);
  at(`A${firstRow}:B${firstRow + meant.length - 1}`).formulas = meant.map((row) => [row.label, `=${meaning(row)}`]);
  at("A1").values = [[`${name}: ${excelChart.chart.label}`]];
  return fillRows(excelChart, spec.capacity, place);
}

/**
 * Writes the cells that a chart is drawn from, besides what it compares, for so many rows.
 *
 * @returns the rows that it draws, with their headings
 */
export function fillRows(excelChart: ExcelChart, capacity: number, { sheet, corner, lists }: DataPlace): Excel.Range {
  const layout = excelChart.layout(capacity);
  const at = (area: string) => sheet.getRange(placeBlock(area, corner));
  for (const area of layout.texts ?? []) at(area).numberFormat = "@" as unknown as string[][];
  for (const { area, formulas } of layout.cells) {
    at(area).formulas = formulas.map((row) => row.map((formula) => placeBlock(formula, corner, lists)));
  }
  for (const headings of layout.headings) at(headings).format.font.bold = true;
  at(layout.numberHeadings).format.horizontalAlignment = "Right";
  at("A1").format.columnWidth = 220;
  at("B1:C1").format.columnWidth = 130;
  at("E1").format.columnWidth = 130;
  return at(excelChart.rows(capacity));
}

/** Adapts the cells that a chart is drawn from to the current figures: words, labels of rows, and number formats. */
export function fitData(
  sheet: Excel.Worksheet,
  followed: FollowedChart,
  spec: DescribedChart,
  { corner, capacity }: { readonly corner: Corner; readonly capacity: number },
): void {
  const at = (area: string) => sheet.getRange(placeBlock(area, corner));
  writeTexts(sheet, corner, followed.words({ parameters: spec.parameters, said: spec }));
  const [{ numberFormat }] = spec.axes;
  // Excel accepts a single format for a whole range, but its types don't.
  for (const area of followed.figures(capacity))
    at(area).numberFormat = withMinus(numberFormat) as unknown as string[][];
  for (const other of followed.formats?.(spec, capacity) ?? []) {
    at(other.area).numberFormat = withMinus(other.numberFormat) as unknown as string[][];
  }
  if (spec.labels.length === 0) return;
  const labels = at(followed.rows(capacity)).getColumn(0).getOffsetRange(1, 0).getResizedRange(-1, 0);
  labels.numberFormat = "@" as unknown as string[][];
  labels.values = Array.from({ length: capacity }, (_, index) => [spec.labels[index] ?? ""]);
}

/** Writes the lists that people choose from, and gives each of their cells its own. */
export function fitChoices(
  cells: Excel.Range,
  { chart }: FollowedChart,
  spec: ChartSpec,
  { sheet, sheetName, corner }: DataPlace,
): void {
  for (const [name, [shown, value]] of Object.entries(choiceColumns)) {
    const list = spec.choices[name as keyof ChartChoices];
    const at = (area: string) => sheet.getRange(placeBlock(area, corner));
    at(`${shown}${firstRow}:${value}1003`).clear("Contents");
    at(`${shown}${firstRow - 1}:${value}${firstRow - 1}`).values = [[`To choose from: ${name}`, "What that means"]];
    if (list.length === 0) continue;
    const area = at(`${shown}${firstRow}:${value}${firstRow + list.length - 1}`);
    area.numberFormat = "@" as unknown as string[][];
    area.values = list.map((one) => [one.shown, one.value]);
  }
  parameterRows(chart, spec.parameters).forEach(({ list: name }, index) => {
    const length = name === null ? 0 : spec.choices[name].length;
    if (name === null || length === 0) return;
    const [shown] = choiceColumns[name];
    const area = placeBlock(`$${shown}$${firstRow}:$${shown}$${firstRow + length - 1}`, corner);
    const { dataValidation } = cells.getCell(index, 1);
    dataValidation.rule = { list: { inCellDropDown: true, source: `=${sheetPrefix(sheetName)}${area}` } };
    // Anything else that the functions understand may be typed, such as neighbours:Kent or similar:15.
    dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
  });
}

/** How the list shows this value; the value itself if it is not in the list. */
function shownFor({ list, value }: ParameterRow, choices: ChartChoices): string {
  return (list && choices[list].find((one) => one.value === value)?.shown) ?? value;
}
