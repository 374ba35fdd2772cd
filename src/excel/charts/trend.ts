import { trend as chart } from "../../domain/charts/trend";
import { groupAskedFor, ownSeriesName, type ChartLayout, type ExcelChart } from "../excel-chart";

/** Two dark lines, one of them dashed, on a mid tone: you can tell them apart in greyscale print too. */
const colours = { own: "#12436D", median: "#3D3D3D", band: "#A9BCD2", nothing: "#FFFFFF" } as const;

const headingRow = 29;
const firstRow = headingRow + 1;

/** With more years than this, there is no room for a value at each point. */
const mostLabelled = 12;

/**
 * Lines over columns that make a band. Everything is a formula that depends on the first cells of column B, except the
 * years in A30:A…, which we write again when those cells change:
 *
 *   A7:B8    the group as the authority sees it, and the release
 *   A29:F…   what the chart draws, one row for each year: own, median, and what the columns are made of
 *   H29:K…   the figures behind them as the club gives them: own, median and quartiles
 *
 * The chart draws cells that refer to those with CLUB functions, so that it keeps its figures in a program without
 * these functions. A missing figure is #N/A, which a line leaves out; empty text would be drawn as 0. The band is made
 * of stacked columns without gaps, the first of them white. An area would fall to 0 next to a year without quartiles;
 * columns just leave it out. Quartiles below 0 have their own column, because columns stack away from 0.
 */
export const trend: ExcelChart = {
  chart,
  type: "ColumnStacked",
  layout,
  look: (drawn) => {
    // No legend, because it would name the white columns; a line below the years explains the chart instead.
    drawn.legend.visible = false;
    // The white columns would hide parts of them.
    drawn.axes.valueAxis.majorGridlines.visible = false;
  },
  series: ({ own, rows }) => [
    { name: "Up to the band", column: 3, look: (series) => lookLikeColumns(series, colours.nothing) },
    { name: "Band", column: 4, look: (series) => lookLikeColumns(series, colours.band) },
    { name: "Band below 0", column: 5, look: (series) => lookLikeColumns(series, colours.band) },
    {
      name: "Group median",
      column: 2,
      look: (series) => {
        lookLikeLine(series, colours.median, 2);
        series.format.line.lineStyle = "Dash";
        series.markerStyle = "None";
      },
    },
    {
      name: ownSeriesName(own),
      column: 1,
      look: (series) => {
        lookLikeLine(series, colours.own, 3);
        series.markerStyle = "Circle";
        series.hasDataLabels = rows <= mostLabelled;
      },
    },
  ],
  fit: (drawn, { own }) => {
    drawn.axes.categoryAxis.title.text = `Solid line: ${own} · dashed line: group median · band: middle half of the group`;
  },
};

function lookLikeColumns(series: Excel.ChartSeries, colour: string): void {
  series.format.fill.setSolidColor(colour);
  series.overlap = 100;
  series.gapWidth = 0;
}

function lookLikeLine(series: Excel.ChartSeries, colour: string, weight: number): void {
  series.chartType = "Line";
  series.format.line.color = colour;
  series.format.line.weight = weight;
}

function layout(capacity: number): ChartLayout {
  const lastRow = headingRow + capacity;
  return {
    cells: [
      {
        area: "A7:B8",
        formulas: [
          ["Group asked for", groupAskedFor("B6")],
          ["Figures from", "=CLUB.ABOUT(B4)"],
        ],
      },
      {
        area: `A${headingRow}:F${headingRow}`,
        formulas: [["Year", "=B6", "Group median", "Up to the band", "Band", "Band below 0"]],
      },
      {
        area: `H${headingRow}:K${headingRow}`,
        formulas: [["=B6", "Group median", "Lower quartile", "Upper quartile"]],
      },
      {
        area: `B${firstRow}:F${lastRow}`,
        formulas: Array.from({ length: capacity }, (_, index) => {
          const row = firstRow + index;
          const drawn = (isThere: string, figure: string) =>
            `=IF($A${row}="","",IF(ISNUMBER(${isThere}),${figure},NA()))`;
          const [own, median, lower, upper] = ["H", "I", "J", "K"].map((column) => `$${column}${row}`);
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
        area: `H${firstRow}:K${lastRow}`,
        formulas: Array.from({ length: capacity }, (_, index) => {
          const year = `$A${firstRow + index}`;
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
    headings: [`A${headingRow}:F${headingRow}`, `H${headingRow}:K${headingRow}`],
    numberHeadings: `B${headingRow}:K${headingRow}`,
    rows: `A${headingRow}:F${lastRow}`,
    figures: [`B${firstRow}:F${lastRow}`, `H${firstRow}:K${lastRow}`],
    columnWidths: { A1: 190, B1: 120 },
  };
}
