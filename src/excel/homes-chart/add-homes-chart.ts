import type { HomesChart } from "../../domain/homes-chart/describe-homes";
import type { Result } from "../../domain/result";
import { chartNames, freeChartNumber } from "../chart-names";
import { dataPlaceIn, freeDataPlace } from "../chart-data-place";
import { chartSize, drawChart } from "../draw-chart";
import type { DataPlace } from "../fill-cells";
import { inExcel } from "../in-excel";
import { placeBlock } from "../place-block";
import { type BegunChart, removeBegunChart } from "../remove-begun-chart";
import { setChartPage } from "../set-chart-page";
import { homesCells, homesFormats } from "./homes-cells";
import { homesChart } from "./homes-chart";
import { givenCells } from "./homes-facts";
import { asText } from "../as-text";

/**
 * Adds a chart of the homes in the workbook's questionnaire on a sheet of its own, and the cells it is drawn from on the
 * sheet of chart data. It has names and places as other charts have, so it is listed and removed as they are. Two round
 * trips. If Excel refuses any part, everything is removed again.
 *
 * @returns the name of the chart's sheet
 */
export async function addHomesChart(chart: HomesChart): Promise<Result<string>> {
  let begun: BegunChart | null = null;
  const added = await inExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load({ name: true });
    names.load({ name: true, formula: true });
    await context.sync();
    const sheetNames = worksheets.items.map(({ name }) => name);
    const number = freeChartNumber([...sheetNames, ...names.items.map(({ name }) => name)]);
    const ours = chartNames(number, chart.described.kind);
    const data = freeDataPlace(sheetNames, names.items);
    begun = { ...ours, sheetName: ours.sheet, isOwnSheet: true, corner: { left: 0, top: 0 }, count: 1, data };
    const sheet = worksheets.add(ours.sheet);
    const cells = sheet.getRange("A1:B1");
    cells.values = [["Homes in", `the questionnaire, sheet ${chart.source.sheet}`]];
    cells.format.font.color = "#595959";
    const place = dataPlaceIn(worksheets, data);
    const rows = fill(chart, ours.chart, place);
    names.add(ours.name, cells, "Yardstick: what the chart compares");
    names.add(ours.rows, rows, "Yardstick: what the chart draws");
    drawChart(sheet, { excelChart: homesChart, spec: chart.described, name: ours.chart }, rows, place, (drawn) => {
      drawn.setPosition("A3");
      drawn.width = chartSize.width;
      drawn.height = chartSize.height;
    });
    setChartPage(sheet, 2);
    sheet.activate();
    sheet.getRange("A1").select();
    await context.sync();
    return ours.sheet;
  });
  if (!added.ok && begun !== null) await removeBegunChart(begun);
  return added;
}

/** Writes the cells that it is drawn from. @returns the rows that it draws, with their headings */
function fill({ described, source }: HomesChart, name: string, { sheet, corner }: DataPlace): Excel.Range {
  const { capacity, given = [] } = described;
  const at = (area: string) => sheet.getRange(placeBlock(area, corner));
  at("A1").values = [[`${name}: ${described.own}, own homes`]];
  for (const { area, formulas } of homesCells(source, capacity, corner)) {
    sheet.getRange(area).formulas = formulas.map((row) => [...row]);
  }
  at(givenCells).values = given.map((text) => [asText(text)]);
  const { pounds, percent } = homesFormats(source, capacity);
  // Excel accepts a single format for a whole range, but its types don't.
  for (const area of pounds) at(area).numberFormat = "£#,##0" as unknown as string[][];
  for (const area of percent) at(area).numberFormat = "0%" as unknown as string[][];
  for (const headings of ["A1", "A3:B3", "D3:G3", "I3:P3"]) at(headings).format.font.bold = true;
  at("A1").format.columnWidth = 220;
  at("B1").format.columnWidth = 130;
  at("E1").format.columnWidth = 220;
  return at(homesChart.rows(capacity));
}
