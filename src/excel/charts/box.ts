import { box as chart } from "../../domain/charts/box";
import { groupAskedFor, type ChartForm, type ChartLayout, type ExcelChart, type PlannedSeries } from "../excel-chart";
import { colours } from "../chart-parts/colours";
import { dataBlock, firstRow, headingRow } from "../chart-parts/data-block";
import { lookLike } from "../chart-parts/look-like";

const block = dataBlock(chart, [
  { label: "Group asked for", formula: groupAskedFor("B6") },
  // Below the years there is one more text in their column: the heading with the authority's name.
  { label: "Newest year", formula: '=INDEX(E4:E1003,MAX(1,COUNTIF(E4:E1003,"?*")-COUNTIF(B6,"?*")))' },
  { label: "The authority's value in it", formula: "=CLUB.VALUE(B4,B6,B8)", figure: "own" },
  { label: "Group lower quartile in it", formula: "=CLUB.PEERQUARTILE(B4,1,B7,B8)", figure: "lower quartile" },
  { label: "Group median in it", formula: "=CLUB.PEERMEDIAN(B4,B7,B8)", figure: "median" },
  { label: "Group upper quartile in it", formula: "=CLUB.PEERQUARTILE(B4,3,B7,B8)", figure: "upper quartile" },
  // Given only with a box.
  {
    label: "Lowest of the group in it",
    formula: '=IF(ISNUMBER(B10),CLUB.PEERMIN(B4,B7,B8),"")',
    figure: "minimum",
  },
  {
    label: "Highest of the group in it",
    formula: '=IF(ISNUMBER(B10),CLUB.PEERMAX(B4,B7,B8),"")',
    figure: "maximum",
  },
  { label: "Authorities in the group with a value in it", formula: "=CLUB.PEERCOUNT(B4,B7,B8)", figure: "n" },
  { label: "Figures from", formula: "=CLUB.ABOUT(B4)" },
]);

/** The parts of a box from the lowest to the highest: between which two figures, and how it looks. */
const parts = [
  { name: "Lowest to lower quartile", from: "min", to: "lower", isBox: false },
  { name: "Lower quartile to median", from: "lower", to: "median", isBox: true },
  { name: "Median to upper quartile", from: "median", to: "upper", isBox: true },
  { name: "Upper quartile to highest", from: "upper", to: "max", isBox: false },
] as const;

/** Below 0, columns stack downwards, so the highest part comes first. */
const partsBelow = [...parts].reverse().map((part) => ({ ...part, name: `${part.name}, below 0` }));

const boxes: ChartForm = {
  type: "ColumnStacked",
  below: "categoryAxis",
  look(drawn) {
    lookLike.chart(drawn, "categoryAxis");
  },
  series: ({ own }) => [
    { name: "Up to the box", column: 1, look: (series) => lookLike.stack(series, "", 60) },
    ...[...parts, ...partsBelow].map(({ name, isBox }, at): PlannedSeries => ({
      name,
      column: at + 2,
      look(series) {
        lookLike.stack(series, isBox ? colours.band : colours.range, 60);
        series.format.line.color = isBox ? colours.median : colours.peers;
        series.format.line.weight = isBox ? 1.25 : 0.75;
      },
    })),
    {
      name: own,
      isOwn: true,
      role: "own",
      column: 10,
      look(series) {
        series.chartType = "LineMarkers";
        series.format.line.lineStyle = "None";
        lookLike.points(series, colours.own, 9);
      },
    },
  ],
};

/**
 * A box for each year, of stacked columns, because Excel's own boxes can't be drawn from quartiles and other programs
 * don't draw them at all. Everything is a formula that depends on what is compared (B4:B6), except the years, which we
 * write again when that changes:
 *
 *   A3:C…   what is compared, the figures behind the words, the words
 *   E3:O…   what the chart draws, one row for each year: an unseen column up to the box, the parts of it, those of them
 *           that are below 0, and one's own value
 *   E…:J…   below these, the figures behind them as the club gives them
 *
 * A part without height is #N/A, or its outline would be drawn.
 */
export const box: ExcelChart = {
  chart,
  hasLinkedTitles: true,
  titles: block.titles,
  form: () => boxes,
  forms: [boxes],
  rowsDrawn: ({ rows }) => rows,
  rows: (capacity) => `E${headingRow}:O${headingRow + capacity}`,
  figures: (capacity) => [
    "B9:B14",
    `F${firstRow}:O${headingRow + capacity}`,
    `E${behind(capacity) + 1}:J${behind(capacity) + capacity}`,
  ],
  words: block.words,
  isUpToDate: block.isUpToDate,
  labels: block.labels,
  layout,
};

/** The row above the figures behind the drawn rows, where their headings are. */
function behind(capacity: number): number {
  return headingRow + capacity + 2;
}

function layout(capacity: number): ChartLayout {
  const rows = Array.from({ length: capacity }, (_, index) => ({
    drawn: firstRow + index,
    figures: behind(capacity) + 1 + index,
  }));
  const lastRow = headingRow + capacity;
  const headings = behind(capacity);
  const names = [...parts, ...partsBelow].map(({ name }) => name);
  return {
    cells: [
      ...block.cells,
      { area: `E${headingRow}:O${headingRow}`, formulas: [["Year", "Up to the box", ...names, "=B6"]] },
      {
        area: `F${firstRow}:O${lastRow}`,
        formulas: rows.map(({ figures }) => {
          const at = { own: "E", min: "F", lower: "G", median: "H", upper: "I", max: "J" } as const;
          const cell = (figure: keyof typeof at) => `$${at[figure]}$${figures}`;
          const drawn = (height: string) => `=IF(ISNUMBER(${cell("lower")}),IF(${height}=0,NA(),${height}),NA())`;
          const above = parts.map(({ from, to }) => drawn(`(MAX(${cell(to)},0)-MAX(${cell(from)},0))`));
          const below = partsBelow.map(({ from, to }) => drawn(`(MIN(${cell(from)},0)-MIN(${cell(to)},0))`));
          return [
            drawn(`(MAX(${cell("min")},0)+MIN(${cell("max")},0))`),
            ...above,
            ...below,
            `=IF(ISNUMBER(${cell("own")}),${cell("own")},NA())`,
          ];
        }),
      },
      {
        area: `E${headings}:J${headings}`,
        formulas: [["=B6", "Lowest", "Lower quartile", "Group median", "Upper quartile", "Highest"]],
      },
      {
        area: `E${headings + 1}:J${headings + capacity}`,
        formulas: rows.map(({ drawn, figures }) => {
          const year = `$E$${drawn}`;
          // Don't ask for a row without a year, or for a break.
          const inYear = (figure: string) => `=IF(ISNUMBER(--LEFT(${year},4)),${figure},"")`;
          const boxed = (figure: string) => inYear(`IF(ISNUMBER($G$${figures}),${figure},"")`);
          return [
            inYear(`CLUB.VALUE($B$4,$B$6,${year})`),
            boxed(`CLUB.PEERMIN($B$4,$B$7,${year})`),
            inYear(`CLUB.PEERQUARTILE($B$4,1,$B$7,${year})`),
            inYear(`CLUB.PEERMEDIAN($B$4,$B$7,${year})`),
            inYear(`CLUB.PEERQUARTILE($B$4,3,$B$7,${year})`),
            boxed(`CLUB.PEERMAX($B$4,$B$7,${year})`),
          ];
        }),
      },
    ],
    headings: [...block.headings, `E${headingRow}:O${headingRow}`, `E${headings}:J${headings}`],
    numberHeadings: `F${headingRow}:O${headingRow}`,
  };
}
