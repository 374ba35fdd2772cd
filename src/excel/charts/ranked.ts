import { mostBars } from "../../domain/charts/most-bars";
import { ranked as chart } from "../../domain/charts/ranked";
import { groupAskedFor, type ChartForm, type ChartLayout, type ExcelChart } from "../excel-chart";
import { colours } from "../chart-parts/colours";
import { dataBlock, firstRow, headingRow, shortNameOf } from "../chart-parts/data-block";
import { lookLike } from "../chart-parts/look-like";

const block = dataBlock(chart, [
  { label: "Group asked for", formula: groupAskedFor("B7") },
  { label: "The authority's value", formula: "=CLUB.VALUE(B4,B7,B6)", figure: "own" },
  { label: "Group median", formula: "=CLUB.PEERMEDIAN(B4,B8,B6)", figure: "median" },
  { label: "Group lower quartile", formula: "=CLUB.PEERQUARTILE(B4,1,B8,B6)" },
  { label: "Group upper quartile", formula: "=CLUB.PEERQUARTILE(B4,3,B8,B6)" },
  { label: "Authorities in the group with a value", formula: "=CLUB.PEERCOUNT(B4,B8,B6)", figure: "n" },
  { label: "Rank, with the authority among the group", formula: "=CLUB.PEERRANK(B4,B7,B8,B6)" },
  {
    label: "Authorities drawn",
    formula: `=COUNT(O4:O1003)+IF(ISNUMBER(B9),IF(COUNTIF(N4:N1003,B7)>0,0,1),0)`,
  },
  // 0 if the authority is already in the group or has no value.
  {
    label: "Place of its own bar, if not in the group",
    formula: `=IF(B15>COUNT(O4:O1003),1+COUNTIF(O4:O1003,">"&B9)+IF(B17>0,IF(B10>=B9,1,0),0),0)`,
  },
  // 0 if it is drawn as a line.
  {
    label: "Place of the median's bar",
    formula: `=IF(ISNUMBER(B10),IF(B15>${mostBars},0,1+COUNTIF(O4:O1003,">"&B10)+IF(B15>COUNT(O4:O1003),IF(B9>B10,1,0),0)),0)`,
  },
  { label: "Rows drawn", formula: "=B15+IF(B17>0,1,0)" },
  { label: "Figures from", formula: "=CLUB.ABOUT(B4)" },
]);

const medianName = "Group median";

/** Named and labelled each: what is compared is read off the bars. */
const bars: ChartForm = {
  type: "BarClustered",
  below: "valueAxis",
  look(drawn) {
    lookLike.chart(drawn, "valueAxis");
    // The highest at the top, and the numbers below all the same.
    drawn.axes.categoryAxis.reversePlotOrder = true;
    drawn.axes.categoryAxis.tickLabelSpacing = 1;
    drawn.axes.valueAxis.tickLabelPosition = "High";
  },
  series: ({ own }) => [
    { name: "Peers", column: 1, look: (series) => lookLikeBars(series, colours.peers, colours.note, false) },
    { name: own, isOwn: true, column: 2, look: (series) => lookLikeBars(series, colours.own, colours.own, true) },
    {
      name: medianName,
      column: 3,
      look(series) {
        lookLikeBars(series, colours.nothing, colours.text, true);
        series.format.line.color = colours.median;
        series.format.line.weight = 1.5;
      },
    },
  ],
  fit(drawn, { rows }) {
    const size = rows > 28 ? 8 : rows > 16 ? 9 : 10;
    drawn.axes.categoryAxis.format.font.size = size;
  },
};

function lookLikeBars(series: Excel.ChartSeries, colour: string, label: string, isBold: boolean): void {
  lookLike.bars(series, colour, 35);
  lookLike.labels(series, label, isBold);
  series.dataLabels.format.font.size = 8;
}

/** Without names but those of one's own, the highest and the lowest; the median and quartiles are lines. */
const columns: ChartForm = {
  type: "ColumnClustered",
  below: "categoryAxis",
  look(drawn) {
    lookLike.chart(drawn, "categoryAxis");
    drawn.axes.categoryAxis.tickLabelPosition = "None";
  },
  series: ({ own }) => [
    { name: "Peers", column: 1, look: (series) => lookLike.bars(series, colours.peers, 20) },
    {
      name: "Highest and lowest",
      column: 4,
      look(series) {
        lookLike.bars(series, colours.peers, 20);
        lookLikeNamed(series, colours.note, false);
      },
    },
    {
      name: own,
      isOwn: true,
      column: 2,
      look(series) {
        lookLike.bars(series, colours.own, 20);
        lookLikeNamed(series, colours.own, true);
      },
    },
    { name: medianName, role: "median", column: 5, look: (series) => lookLikeLine(series, 2, "Dash") },
    { name: "Lower quartile", role: "lower quartile", column: 6, look: (series) => lookLikeLine(series, 1, "Dot") },
    { name: "Upper quartile", role: "upper quartile", column: 7, look: (series) => lookLikeLine(series, 1, "Dot") },
  ],
};

function lookLikeNamed(series: Excel.ChartSeries, colour: string, isBold: boolean): void {
  lookLike.labels(series, colour, isBold);
  series.dataLabels.showCategoryName = true;
  series.dataLabels.separator = " ";
  series.dataLabels.format.font.size = 9;
}

function lookLikeLine(series: Excel.ChartSeries, weight: number, style: "Dash" | "Dot"): void {
  lookLike.line(series, colours.median, weight);
  series.format.line.lineStyle = style;
}

/**
 * Bars with the median as one of them, or columns with lines. Every figure is a formula that depends on what is compared
 * (B4:B7), so changing the peer group changes them all:
 *
 *   A3:C…   what is compared, the figures, the words
 *   D3:L…   what the chart draws, one row for each bar, highest first
 *   N3:O…   the group's values as CLUB.PEERVALUES spills them
 *
 * A group may not include the authority (neighbours don't). D3:L… has the spilled rows with the authority and, for bars,
 * the median added in their places. These are plain lookups, so that they calculate in any Excel, an auditor can follow
 * them, and the chart keeps its names and figures in a program without our functions. The highlight is its own series,
 * so that it stays on the authority's bar when the order changes. Within the drawn
 * rows, #N/A is drawn as nothing; empty text would be 0.
 */
export const ranked: ExcelChart = {
  chart,
  hasLinkedTitles: true,
  titles: block.titles,
  form: ({ form }) => (form === "bars" ? bars : columns),
  forms: [bars, columns],
  rowsDrawn: ({ rows }) => rows,
  rows: (capacity) => `E${headingRow}:L${headingRow + capacity}`,
  figures: (capacity) => ["B9:B12", `F${firstRow}:L${headingRow + capacity}`, `O${firstRow}:O${headingRow + capacity}`],
  words: block.words,
  isUpToDate: block.isUpToDate,
  layout,
};

function layout(capacity: number): ChartLayout {
  const lastRow = headingRow + capacity;
  const [names, values] = ["N", "O"].map((column) => `$${column}$${firstRow}:$${column}$${lastRow}`);
  return {
    cells: [
      ...block.cells,
      {
        area: `D${headingRow}:L${headingRow}`,
        formulas: [
          [
            "Place in the list",
            "Authority",
            "Peers",
            "=B7",
            medianName,
            "Highest and lowest",
            "Median line",
            "Lower quartile line",
            "Upper quartile line",
          ],
        ],
      },
      { area: `N${headingRow}:O${headingRow}`, formulas: [["Group member", "Value"]] },
      {
        area: `D${firstRow}:L${lastRow}`,
        formulas: Array.from({ length: capacity }, (_, index) => {
          const row = firstRow + index;
          const place = index + 1;
          const listed = (list: string | undefined) => `INDEX(${list},MAX(1,$D${row}))`;
          const isOwn = `IF($D${row}>0,${listed(names)}=$B$7,${place}=$B$16)`;
          const drawn = (figure: string) => `=IF(${place}>$B$18,"",${figure})`;
          const line = (cell: string) => drawn(`IF($B$17>0,NA(),IF(ISNUMBER(${cell}),${cell},NA()))`);
          return [
            `=IF(${place}>$B$18,"",IF(OR(${place}=$B$17,${place}=$B$16),0,${place}-IF($B$16>0,IF(${place}>$B$16,1,0),0)-IF($B$17>0,IF(${place}>$B$17,1,0),0)))`,
            `=IF(${place}>$B$18,"",IF(${place}=$B$17,"Group median",${shortNameOf(`IF($D${row}>0,${listed(names)},$B$7)`)}))`,
            drawn(`IF($D${row}=0,NA(),IF(${isOwn},NA(),${listed(values)}))`),
            drawn(`IF(${isOwn},$B$9,NA())`),
            drawn(`IF(${place}=$B$17,$B$10,NA())`),
            drawn(
              `IF(OR(${place}=1,${place}=$B$18),IF($B$17>0,NA(),IF($D${row}=0,NA(),IF(${isOwn},NA(),${listed(values)}))),NA())`,
            ),
            line("$B$10"),
            line("$B$11"),
            line("$B$12"),
          ];
        }),
      },
      { area: `N${firstRow}`, formulas: [["=CLUB.PEERVALUES(B4,B8,B6)"]] },
    ],
    headings: [...block.headings, `D${headingRow}:L${headingRow}`, `N${headingRow}:O${headingRow}`],
    numberHeadings: `F${headingRow}:L${headingRow}`,
  };
}
