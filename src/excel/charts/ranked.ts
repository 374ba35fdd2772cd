import { columnNames } from "../../domain/charts/column-names";
import { mostBars } from "../../domain/charts/most-bars";
import { ranked as chart } from "../../domain/charts/ranked";
import { groupAskedFor, type ChartForm, type ChartLayout, type ExcelChart, type PlannedSeries } from "../excel-chart";
import { colours } from "../chart-parts/colours";
import { dataBlock, firstRow, headingRow, shortNameOf } from "../chart-parts/data-block";
import { lookLike } from "../chart-parts/look-like";

const { height, aboveLines, upperPart, highestBefore } = columnNames;
const overLines = height + aboveLines;

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
  { label: "Format of the figures", given: 0 },
  { label: "Row of the authority's name", given: 1 },
  { label: "Highest column", formula: `=IFERROR("Highest: "&${shortNameOf("N4")}&" "&TEXT(O4,B20),"")` },
  {
    label: "Lowest column",
    formula: `=IFERROR("Lowest: "&${shortNameOf("INDEX(N4:N1003,COUNT(O4:O1003))")}&" "&TEXT(MIN(O4:O1003),B20),"")`,
  },
  { label: "The authority's column", formula: `=IF(ISNUMBER(B9),${shortNameOf("B7")}&" "&TEXT(B9,B20),"")` },
  { label: "Least value of the axis", formula: `=MIN(0,MIN(O4:O1003),IF(ISNUMBER(B9),B9,0))` },
  {
    label: "Top of the axis of columns",
    formula: `=IF(ISNUMBER(B12),MAX((MAX(0,MAX(O4:O1003),IF(ISNUMBER(B9),B9,0))-${height}*B25)/${1 - height},(B12-${overLines}*B25)/${1 - overLines}),0)`,
  },
  { label: "Height of names above those of the lines", formula: `=IF(ISNUMBER(B12),B12+${aboveLines}*(B26-B25),0)` },
  {
    label: "Height of the authority's name",
    formula: `=IF(ISNUMBER(B9),IF(COUNTIF(O4:O1003,">"&B9)<=${upperPart}*(B15-1),B9,B27),0)`,
  },
]);

const medianName = "Group median";

/** Named and labelled each: what is compared is read off the bars. */
const bars: ChartForm = {
  type: "BarClustered",
  below: "valueAxis",
  look: (drawn) => lookLike.rows(drawn),
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
  fit(drawn, { rows }, isOfReport) {
    const size = isOfReport || rows > 28 ? 8 : rows > 16 ? 9 : 10;
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
    { name: own, isOwn: true, column: 2, look: (series) => lookLike.bars(series, colours.own, 20) },
    { name: medianName, role: "median", column: 5, look: (series) => lookLikeLine(series, 2, "Dash") },
    { name: "Lower quartile", role: "lower quartile", column: 6, look: (series) => lookLikeLine(series, 1, "Dot") },
    { name: "Upper quartile", role: "upper quartile", column: 7, look: (series) => lookLikeLine(series, 1, "Dot") },
    ...(["highest", "lowest", "own name"] as const).map((role): PlannedSeries => ({
      name: nameSeries[role],
      role,
      column: role === "own name" ? 8 : 4,
      labels: { column: 11, ...(role !== "own name" && { isQuiet: true }) },
      look: lookLikeNothing,
    })),
  ],
};

/** Names are the labels of lines that are not to be seen, because those of columns stand in the middle above them alone. */
const nameSeries = { highest: "Name of the highest", lowest: "Name of the lowest", "own name": "Own name" } as const;

function lookLikeNothing(series: Excel.ChartSeries): void {
  lookLike.line(series, colours.nothing, 0.25);
  series.format.line.lineStyle = "None";
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
 *   D3:M…   what the chart draws, one row for each bar, highest first
 *   N3:O…   the group's values as CLUB.PEERVALUES spills them
 *   P3:P…   the name that stands above a column, if one does
 *
 * A group may not include the authority (neighbours don't). D3:M… has the spilled rows with the authority and, for bars,
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
  rows: (capacity) => `E${headingRow}:M${headingRow + capacity}`,
  figures: (capacity) => [
    "B9:B12",
    "B25:B28",
    `F${firstRow}:M${headingRow + capacity}`,
    `O${firstRow}:O${headingRow + capacity}`,
  ],
  words: block.words,
  isUpToDate: block.isUpToDate,
  labels: block.labels,
  layout,
};

function layout(capacity: number): ChartLayout {
  const lastRow = headingRow + capacity;
  const [names, values] = ["N", "O"].map((column) => `$${column}$${firstRow}:$${column}$${lastRow}`);
  return {
    texts: block.texts,
    cells: [
      ...block.cells,
      {
        area: `D${headingRow}:M${headingRow}`,
        formulas: [
          [
            "Place in the list",
            "Authority",
            "Peers",
            "=B7",
            medianName,
            "Height of the highest and lowest names",
            "Median line",
            "Lower quartile line",
            "Upper quartile line",
            "Height of the own name",
          ],
        ],
      },
      { area: `N${headingRow}:P${headingRow}`, formulas: [["Group member", "Value", "Names of columns"]] },
      {
        area: `D${firstRow}:M${lastRow}`,
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
              `IF($B$17>0,NA(),IF(${place - 1}<${highestBefore}*($B$15-1),MAX($O$${firstRow}:$O$${lastRow}),$B$27))`,
            ),
            line("$B$10"),
            line("$B$11"),
            line("$B$12"),
            line("$B$28"),
          ];
        }),
      },
      {
        area: `P${firstRow}:P${lastRow}`,
        formulas: Array.from({ length: capacity }, (_, row) => [
          `=IF($B$17>0,"",IF($B$21="${row}",$B$24,IF(${row}<${highestBefore}*($B$15-1),$B$22,$B$23)))`,
        ]),
      },
      { area: `N${firstRow}`, formulas: [["=CLUB.PEERVALUES(B4,B8,B6)"]] },
    ],
    headings: [...block.headings, `D${headingRow}:M${headingRow}`, `N${headingRow}:P${headingRow}`],
    numberHeadings: `F${headingRow}:M${headingRow}`,
  };
}
