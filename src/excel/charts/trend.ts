import { mostLabelled, trend as chart } from "../../domain/charts/trend";
import { groupAskedFor, type ChartForm, type ChartLayout, type ExcelChart } from "../excel-chart";
import { colours } from "../chart-parts/colours";
import { dataBlock, firstRow, headingRow } from "../chart-parts/data-block";
import { lookLike } from "../chart-parts/look-like";

const block = dataBlock(chart, [
  { label: "Group asked for", formula: groupAskedFor("B6") },
  { label: "Newest year", formula: '=INDEX(E4:E1003,MAX(1,COUNTIF(E4:E1003,"?*")))' },
  { label: "The authority's value in it", formula: "=CLUB.VALUE(B4,B6,B8)", figure: "own" },
  { label: "Group median in it", formula: "=CLUB.PEERMEDIAN(B4,B7,B8)", figure: "median" },
  { label: "Authorities in the group with a value in it", formula: "=CLUB.PEERCOUNT(B4,B7,B8)", figure: "n" },
  { label: "Figures from", formula: "=CLUB.ABOUT(B4)" },
]);

const lines: ChartForm = {
  type: "ColumnStacked",
  below: "categoryAxis",
  look(drawn) {
    lookLike.chart(drawn, "categoryAxis");
    // The white columns would hide parts of them.
    drawn.axes.valueAxis.majorGridlines.visible = false;
  },
  series: ({ own }) => [
    { name: "Up to the band", column: 3, look: (series) => lookLike.bars(series, colours.nothing, 0) },
    { name: "Middle half of the group", column: 4, look: (series) => lookLike.bars(series, colours.band, 0) },
    { name: "Middle half, below 0", column: 5, look: (series) => lookLike.bars(series, colours.band, 0) },
    {
      name: "Group median",
      role: "median",
      column: 2,
      look(series) {
        lookLike.line(series, colours.median, 2);
        series.format.line.lineStyle = "Dash";
      },
    },
    {
      name: own,
      isOwn: true,
      role: "own",
      column: 1,
      look(series) {
        lookLike.line(series, colours.own, 3);
        series.markerStyle = "Circle";
      },
    },
  ],
  fit(drawn, { rows }) {
    drawn.axes.categoryAxis.tickLabelSpacing = rows <= mostLabelled + 2 ? 1 : "";
  },
};

/**
 * Lines over columns that make a band. Everything is a formula that depends on what is compared (B4:B6), except the
 * years, which we write again when that changes:
 *
 *   A3:C…   what is compared, the figures behind the words, the words
 *   E3:J…   what the chart draws, one row for each year: own, median, and what the columns are made of
 *   L3:O…   the figures behind them as the club gives them: own, median and quartiles
 *
 * The chart draws cells that refer to those with CLUB functions, so that it keeps its figures in a program without
 * these functions. A missing figure is #N/A, which a line leaves out; empty text would be drawn as 0. The band is made
 * of stacked columns without gaps, the first of them white. An area would fall to 0 next to a year without quartiles;
 * columns just leave it out. Quartiles below 0 have their own column, because columns stack away from 0.
 */
export const trend: ExcelChart = {
  chart,
  hasLinkedTitles: true,
  titles: block.titles,
  form: () => lines,
  forms: [lines],
  rowsDrawn: ({ rows }) => rows,
  rows: (capacity) => `E${headingRow}:J${headingRow + capacity}`,
  figures: (capacity) => ["B9:B10", `F${firstRow}:J${headingRow + capacity}`, `L${firstRow}:O${headingRow + capacity}`],
  words: block.words,
  isUpToDate: block.isUpToDate,
  labels: block.labels,
  layout,
};

function layout(capacity: number): ChartLayout {
  const lastRow = headingRow + capacity;
  const rows = Array.from({ length: capacity }, (_, index) => firstRow + index);
  return {
    cells: [
      ...block.cells,
      {
        area: `E${headingRow}:J${headingRow}`,
        formulas: [["Year", "=B6", "Group median", "Up to the band", "Band", "Band below 0"]],
      },
      {
        area: `L${headingRow}:O${headingRow}`,
        formulas: [["=B6", "Group median", "Lower quartile", "Upper quartile"]],
      },
      {
        area: `F${firstRow}:J${lastRow}`,
        formulas: rows.map((row) => {
          const drawn = (isThere: string, figure: string) => `=IF(ISNUMBER(${isThere}),${figure},NA())`;
          const [own, median, lower, upper] = ["L", "M", "N", "O"].map((column) => `$${column}${row}`);
          return [
            drawn(`${own}`, `${own}`),
            drawn(`${median}`, `${median}`),
            drawn(`${lower}`, `MAX(${lower},0)+MIN(${upper},0)`),
            drawn(`${lower}`, `MAX(${upper},0)-MAX(${lower},0)`),
            drawn(`${lower}`, `MIN(${lower},0)-MIN(${upper},0)`),
          ];
        }),
      },
      {
        area: `L${firstRow}:O${lastRow}`,
        formulas: rows.map((row) => {
          const year = `$E${row}`;
          // Don't ask for a row without a year, or for a break.
          const inYear = (figure: string) => `=IF(ISNUMBER(--LEFT(${year},4)),${figure},"")`;
          return [
            inYear(`CLUB.VALUE($B$4,$B$6,${year})`),
            inYear(`CLUB.PEERMEDIAN($B$4,$B$7,${year})`),
            inYear(`CLUB.PEERQUARTILE($B$4,1,$B$7,${year})`),
            inYear(`CLUB.PEERQUARTILE($B$4,3,$B$7,${year})`),
          ];
        }),
      },
    ],
    headings: [...block.headings, `E${headingRow}:J${headingRow}`, `L${headingRow}:O${headingRow}`],
    numberHeadings: `F${headingRow}:O${headingRow}`,
  };
}
