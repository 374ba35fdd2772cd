import { ranked as chart } from "../../domain/charts/ranked";
import { groupAskedFor, ownSeriesName, type ChartLayout, type ExcelChart } from "../excel-chart";

/**
 * Dark against mid tones, so that your own column stands out in greyscale print too. Each has 3:1 contrast with white.
 */
const colours = { own: "#0B3C5D", peers: "#7F93AB", median: "#B33A00" } as const;

const headingRow = 29;
const firstRow = headingRow + 1;

/**
 * Columns with a median line. Every figure is a formula that depends on the first cells of column B, so changing the
 * peer group there changes them all:
 *
 *   A8:B17   the figures of what is compared (labels in A)
 *   A29:D…   what the chart draws, one row for each bar, highest first
 *   F29:G…   the group's values as CLUB.PEERVALUES spills them
 *
 * A group may not include the authority (neighbours don't). A29:D… has the spilled rows with the authority added in its
 * place. These are plain lookups, so that they calculate in any Excel and an auditor can follow them. The highlight is
 * its own series, so that it stays on the authority's bar when the order changes.
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
  // The two series overlap: in each row only one of them has a value.
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
          // 0 if the authority is already in the group or has no value.
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
