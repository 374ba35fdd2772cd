import { ranked as chart } from "../../domain/charts/ranked";
import { groupAskedFor, ownSeriesName, type ChartLayout, type ExcelChart } from "../excel-chart";

/** Dark against mid tone, so that one's own column stands out in grey print as well; each 3:1 against white. */
const colours = { own: "#0B3C5D", peers: "#7F93AB", median: "#B33A00" } as const;

const headingRow = 29;
const firstRow = headingRow + 1;

/**
 * Columns with a median line. Everything is a formula over the first cells of column B, so changing the peer group there
 * changes every figure:
 *
 *   A8:B17   the figures of what is compared (labels in A)
 *   A29:D…   what the chart draws, one row a bar, highest first
 *   F29:G…   the group's values as CLUB.PEERVALUES spills them
 *
 * The group may leave the authority out (neighbours do). The rows of A29:D… are the spilled ones with the authority
 * put into its place; plain lookups, so that they calculate in every Excel and an auditor can follow them.
 * The highlight is a series of its own: after re-ranking it is still the authority's bar.
 */
export const ranked: ExcelChart = {
  chart,
  type: "ColumnClustered",
  layout,
  look: (drawn) => {
    drawn.legend.position = "Bottom";
  },
  series: ({ own }) => [
    { name: "Peers", column: 1, look: (series) => lookLikeColumns(series, colours.peers) },
    { name: ownSeriesName(own), column: 2, look: (series) => lookLikeColumns(series, colours.own) },
    { name: "Group median", column: 3, look: lookLikeMedian },
  ],
};

function lookLikeColumns(series: Excel.ChartSeries, colour: string): void {
  series.format.fill.setSolidColor(colour);
  // One place for both: in each row only one of the two has a value.
  series.overlap = 100;
  series.gapWidth = 40;
}

function lookLikeMedian(median: Excel.ChartSeries): void {
  median.chartType = "Line";
  median.format.line.color = colours.median;
  median.format.line.weight = 2;
  median.format.line.lineStyle = "Dash";
  median.markerStyle = "None";
}

function layout(capacity: number): ChartLayout {
  const lastRow = headingRow + capacity;
  const [names, values] = ["F", "G"].map((column) => `$${column}$${firstRow}:$${column}$${lastRow}`);
  const both = `$F$${firstRow}:$G$${lastRow}`;
  return {
    cells: [
      {
        area: "A8:B17",
        formulas: [
          ["Group asked for", groupAskedFor("B7")],
          ["Your value", "=CLUB.VALUE(B4,B7,B6)"],
          ["Group median", "=CLUB.PEERMEDIAN(B4,B8,B6)"],
          ["Group lower quartile", "=CLUB.PEERQUARTILE(B4,1,B8,B6)"],
          ["Group upper quartile", "=CLUB.PEERQUARTILE(B4,3,B8,B6)"],
          ["Authorities in the group with a value", "=CLUB.PEERCOUNT(B4,B8,B6)"],
          ["Your rank, with you among the group", "=CLUB.PEERRANK(B4,B7,B8,B6)"],
          // 0 where the group already has the authority, or it has no value to show.
          [
            "Your bar's place, if not in the group",
            `=IF(ISNUMBER(B9),IF(COUNTIF(${names},B7)>0,0,1+COUNTIF(${values},">"&B9)),0)`,
          ],
          ["Bars", `=COUNT(${values})+IF(B15>0,1,0)`],
          ["Figures from", "=CLUB.ABOUT(B4)"],
        ],
      },
      { area: `A${headingRow}:D${headingRow}`, formulas: [["Authority", "Peers", "=B7", "Group median"]] },
      { area: `F${headingRow}:G${headingRow}`, formulas: [["Group member", "Value"]] },
      {
        area: `A${firstRow}:D${lastRow}`,
        formulas: Array.from({ length: capacity }, (_, index) => {
          const row = firstRow + index;
          const place = index + 1;
          return [
            `=IF(${place}>$B$16,"",IF(${place}=$B$15,$B$7,INDEX(${names},IF(AND($B$15>0,${place}>$B$15),${place - 1},${place}))))`,
            `=IF(OR($A${row}="",$A${row}=$B$7),"",VLOOKUP($A${row},${both},2,FALSE))`,
            `=IF($A${row}="","",IF($A${row}=$B$7,$B$9,""))`,
            `=IF($A${row}="","",$B$10)`,
          ];
        }),
      },
      { area: `F${firstRow}`, formulas: [["=CLUB.PEERVALUES(B4,B8,B6)"]] },
    ],
    headings: [`A${headingRow}:D${headingRow}`, `F${headingRow}:G${headingRow}`],
    numberHeadings: `B${headingRow}:D${headingRow}`,
    rows: `A${headingRow}:D${lastRow}`,
    figures: ["B9:B12", `B${firstRow}:D${lastRow}`, `G${firstRow}:G${lastRow}`],
    columnWidths: { A1: 190, B1: 120, F1: 130 },
  };
}
