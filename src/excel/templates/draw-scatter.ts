import type { PlannedScatter } from "../../domain/templates/template";
import { columnLetters } from "../../domain/cell-area";
import { colours } from "../chart-parts/colours";
import { lookLike } from "../chart-parts/look-like";

/**
 * Draws the points of a template's figures over cells of the same sheet, with the line on which both figures are the
 * same.
 */
export function drawScatter(sheet: Excel.Worksheet, planned: PlannedScatter): void {
  const { across, upwards, firstRow, lastRow, own, place } = planned;
  const figures = (column: number, from = firstRow, to = lastRow) =>
    sheet.getRange(`${columnLetters(column)}${from + 1}:${columnLetters(column)}${to + 1}`);
  const drawn = sheet.charts.add("XYScatter", figures(upwards), "Columns");
  drawn.name = planned.name;
  drawn.title.text = planned.title;
  drawn.axes.categoryAxis.title.text = planned.acrossTitle;
  drawn.axes.valueAxis.title.text = planned.upwardsTitle;
  lookLike.chart(drawn, "categoryAxis");
  lookLike.sideTitle(drawn);
  drawn.title.format.font.size = 11;
  for (const axis of [drawn.axes.categoryAxis, drawn.axes.valueAxis]) axis.numberFormat = planned.numberFormat;

  const all = drawn.series.getItemAt(0);
  all.name = planned.pointsName;
  all.setValues(figures(upwards));
  all.setXAxisValues(figures(across));
  lookLike.points(all, colours.peers, 5);
  // Both along the same figures, so that it is one straight line.
  const line = drawn.series.add(planned.lineName);
  line.setValues(figures(across));
  line.setXAxisValues(figures(across));
  lookLike.curve(line, colours.median, 1, "Continuous");
  if (own !== null) {
    const mine = drawn.series.add(own.name);
    mine.setValues(figures(upwards, own.row, own.row));
    mine.setXAxisValues(figures(across, own.row, own.row));
    lookLike.points(mine, colours.own, 12);
    // Programs differ in which points they draw on top, so it is also named.
    mine.hasDataLabels = true;
    const { dataLabels } = mine;
    dataLabels.showSeriesName = true;
    dataLabels.showValue = false;
    dataLabels.position = "Top";
    dataLabels.format.font.color = colours.own;
    dataLabels.format.font.bold = true;
  }
  drawn.legend.visible = true;
  drawn.legend.position = "Bottom";
  const cell = (row: number, column: number) => sheet.getRangeByIndexes(row, column, 1, 1);
  drawn.setPosition(cell(place.top, place.left), cell(place.bottom, place.right));
}
