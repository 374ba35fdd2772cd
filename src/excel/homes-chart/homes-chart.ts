import { headingRow } from "../chart-parts/data-block";
import { colours } from "../chart-parts/colours";
import { lookLike } from "../chart-parts/look-like";
import type { DrawnChart } from "../draw-chart";
import type { ChartForm } from "../excel-chart";
import { titleCells } from "./homes-facts";

/** The bars of homes, and that of all of them together. */
export const homesForm: ChartForm = {
  type: "BarClustered",
  below: "valueAxis",
  look: (drawn) => lookLike.rows(drawn),
  series: () => [
    { name: "Homes", column: 1, look: (series) => lookLike.bars(series, colours.own, 35) },
    {
      name: "All homes together",
      column: 2,
      look(series) {
        lookLike.bars(series, colours.nothing, 35);
        series.format.line.color = colours.median;
        series.format.line.weight = 1.5;
      },
    },
  ],
  fit(drawn, { rows }) {
    drawn.axes.categoryAxis.format.font.size = rows > 28 ? 8 : rows > 16 ? 9 : 10;
  },
};

/**
 * A bar for each home, and one for all of them together in its place. Names, costs and occupancy stand beside the bars:
 * from cells, so they follow the figures in any program.
 */
export const homesChart: DrawnChart["excelChart"] = {
  form: () => homesForm,
  hasLinkedTitles: true,
  titles: titleCells,
  rowsDrawn: ({ rows }) => rows,
  rows: (capacity) => `E${headingRow}:G${headingRow + capacity}`,
};
