import type { PlannedChart, SheetBlock } from "../../domain/scenarios/sheet/scenario-sheet";
import { colours } from "../chart-parts/colours";
import { lookLike } from "../chart-parts/look-like";

/** Drawn in this order: one's own first, then what it is compared with. */
const tones = [colours.own, colours.peers, colours.median, colours.band] as const;

const types = {
  lines: "Line",
  columns: "ColumnStacked",
  bars: "BarClustered",
  tornado: "BarClustered",
  compared: "BarClustered",
} as const;

/** Draws a native chart over cells of the same sheet, in its place. */
export function drawPicture(sheet: Excel.Worksheet, planned: PlannedChart): void {
  const range = ({ row, column, rows, columns }: SheetBlock) => sheet.getRangeByIndexes(row, column, rows, columns);
  const [first] = planned.series;
  if (first === undefined) return;
  const { kind } = planned;
  const isUpright = kind === "lines" || kind === "columns";
  const isInRows = isUpright || kind === "compared";
  const drawn = sheet.charts.add(types[kind], range(first.values), isInRows ? "Rows" : "Columns");
  drawn.name = planned.name;
  drawn.title.text = planned.title;
  if (isUpright) lookLike.chart(drawn, "categoryAxis");
  else lookLike.rows(drawn);
  drawn.title.format.font.size = 11;
  drawn.axes.valueAxis.numberFormat = planned.numberFormat;
  planned.series.forEach(({ name, values }, index) => {
    const series = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(name);
    series.name = name;
    series.setValues(range(values));
    series.setXAxisValues(range(planned.categories));
    const tone = tones[index % tones.length] ?? colours.own;
    if (kind === "lines") lookLike.line(series, tone, 2);
    else if (kind === "columns") lookLike.stack(series, tone, 60);
    else lookLike.bars(series, tone, 60);
  });
  if (planned.beginsAtZero === true) drawn.axes.valueAxis.minimum = 0;
  if (planned.series.length > 1) {
    drawn.legend.visible = true;
    drawn.legend.position = "Bottom";
  }
  const corner = range({ ...planned.place, rows: 1, columns: 1 });
  const { row, column, rows, columns } = planned.place;
  drawn.setPosition(corner, sheet.getRangeByIndexes(row + rows - 1, column + columns - 1, 1, 1));
}
