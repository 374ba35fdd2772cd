import { scatter as chart } from "../../domain/charts/scatter";
import { groupAskedFor, type ChartForm, type ChartLayout, type ExcelChart } from "../excel-chart";
import { colours } from "../chart-parts/colours";
import { dataBlock, firstRow, headingRow, shortNameOf } from "../chart-parts/data-block";
import { lookLike } from "../chart-parts/look-like";

const block = dataBlock(chart, [
  { label: "Group asked for", formula: groupAskedFor("B7") },
  { label: "Year upwards", formula: '=IF(TRIM(B8)="",B6,B8)' },
  { label: "The authority's value across", formula: "=CLUB.VALUE(B4,B7,B6)", figure: "own" },
  { label: "The authority's value upwards", formula: "=CLUB.VALUE(B9,B7,B11)", figure: "upwards" },
  { label: "Authorities in the group with a value across", formula: "=COUNT(O4:O1003)" },
  { label: "Authorities in the group with both", formula: "=COUNT(L4:L1003)", figure: "n" },
  {
    label: "R² of these, from five",
    formula: '=IF(B15<5,"",IFERROR(ROUND(RSQ(L4:L1003,K4:K1003),2),""))',
    figure: "fit",
  },
  { label: "Lowest across of these", formula: "=MIN(K4:K1003)" },
  { label: "Figures across from", formula: "=CLUB.ABOUT(B4)" },
  { label: "Figures upwards from", formula: "=CLUB.ABOUT(B9)" },
]);

const points: ChartForm = {
  type: "XYScatter",
  below: "categoryAxis",
  look(drawn) {
    lookLike.chart(drawn, "categoryAxis");
    drawn.axes.valueAxis.tickLabelPosition = "Low";
    lookLike.sideTitle(drawn);
  },
  series: ({ own, rows }) => [
    {
      // Without markers, for the line alone: in a group that includes the authority, its point counts too.
      name: "Trend of the group",
      across: 5,
      column: 4,
      look(series) {
        series.markerStyle = "None";
        const { format } = series.trendlines.add("Linear");
        format.line.color = colours.median;
        format.line.weight = 1.5;
        format.line.lineStyle = "Dash";
      },
    },
    {
      name: "Peers",
      role: "peers",
      across: 1,
      column: 2,
      labels: { column: 0, isQuiet: true },
      look: (series) => lookLike.points(series, colours.peers, rows > 40 ? 5 : 7),
    },
    {
      name: own,
      isOwn: true,
      role: "own",
      across: 1,
      column: 3,
      labels: { column: 0 },
      look: (series) => lookLike.points(series, colours.own, 10),
    },
  ],
};

/**
 * A point for each authority. Everything is a formula that depends on what is compared (B4:B9):
 *
 *   A3:C…   what is compared, the figures behind the words, the words
 *   E3:J…   what the chart draws, one row for each of the group with a figure across, and one's own below them
 *   K3:L…   the figures of those with both, blank for the others, for R²
 *   N3:P…   the group's values across as CLUB.PEERVALUES spills them, and upwards for each of them
 *
 * Along the horizontal axis every drawn row has a number, or Excel would number the points instead; a point that is not
 * to be drawn is #N/A upwards. The line is Excel's own, through a series without markers, which has no points if there
 * are fewer than five; it goes no further than these (J).
 */
export const scatter: ExcelChart = {
  chart,
  hasLinkedTitles: true,
  titles: block.titles,
  form: () => points,
  forms: [points],
  rowsDrawn: ({ rows }) => rows,
  rows: (capacity) => `E${headingRow}:J${headingRow + capacity}`,
  figures: (capacity) => {
    const last = headingRow + capacity;
    return ["B13", `G${firstRow}:I${last}`, `L${firstRow}:L${last}`, `P${firstRow}:P${last}`];
  },
  formats({ axes: [, across] }, capacity) {
    const last = headingRow + capacity;
    const areas = ["B12", "B17", `F${firstRow}:F${last}`, `J${firstRow}:K${last}`, `O${firstRow}:O${last}`];
    return across === undefined ? [] : areas.map((area) => ({ area, numberFormat: across.numberFormat }));
  },
  words: block.words,
  isUpToDate: block.isUpToDate,
  labels: block.labels,
  layout,
};

function layout(capacity: number): ChartLayout {
  const rows = Array.from({ length: capacity }, (_, index) => ({ row: firstRow + index, place: index + 1 }));
  const lastRow = headingRow + capacity;
  return {
    cells: [
      ...block.cells,
      {
        area: `E${headingRow}:J${headingRow}`,
        formulas: [["Authority", "Across", "Peers upwards", "=B7", "For the line: upwards", "For the line: across"]],
      },
      { area: `K${headingRow}:L${headingRow}`, formulas: [["Across, with both", "Upwards, with both"]] },
      { area: `N${headingRow}:P${headingRow}`, formulas: [["Group member", "Across", "Upwards"]] },
      {
        area: `E${firstRow}:J${lastRow}`,
        formulas: rows.map(({ row, place }) => {
          const [name, across, upwards] = [`$N${row}`, `$O${row}`, `$L${row}`];
          const drawn = (member: string, own: string) =>
            `=IF(${place}<=$B$14,${member},IF(${place}=$B$14+1,${own},""))`;
          return [
            drawn(shortNameOf(name), shortNameOf("$B$7")),
            drawn(across, "IF(ISNUMBER($B$12),$B$12,IF(ISNUMBER($O$4),$O$4,0))"),
            drawn(`IF(AND(ISNUMBER(${upwards}),${name}<>$B$7),${upwards},NA())`, "NA()"),
            drawn("NA()", "IF(AND(ISNUMBER($B$12),ISNUMBER($B$13)),$B$13,NA())"),
            drawn(`IF(AND(ISNUMBER(${upwards}),$B$15>=5),${upwards},NA())`, "NA()"),
            drawn(`IF(ISNUMBER(${upwards}),${across},$B$17)`, "$B$17"),
          ];
        }),
      },
      {
        area: `K${firstRow}:L${lastRow}`,
        formulas: rows.map(({ row }) => {
          const both = (cell: string) => `=IF(AND(ISNUMBER($O${row}),ISNUMBER($P${row})),${cell},"")`;
          return [both(`$O${row}`), both(`$P${row}`)];
        }),
      },
      { area: `N${firstRow}`, formulas: [["=CLUB.PEERVALUES(B4,B10,B6)"]] },
      {
        area: `P${firstRow}:P${lastRow}`,
        // Don't ask for a row without a member.
        formulas: rows.map(({ row }) => [`=IF(ISNUMBER($O${row}),CLUB.VALUE($B$9,$N${row},$B$11),"")`]),
      },
    ],
    headings: [
      ...block.headings,
      `E${headingRow}:J${headingRow}`,
      `K${headingRow}:L${headingRow}`,
      `N${headingRow}:P${headingRow}`,
    ],
    numberHeadings: `F${headingRow}:L${headingRow}`,
  };
}
