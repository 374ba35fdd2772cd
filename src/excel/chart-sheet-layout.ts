/**
 * Where things stand on a chart sheet of ours, and its formulas. Everything a chart shows is a formula over the first
 * cells of column B, so changing the peer group there changes every figure:
 *
 *   A1:A2    title, caption            A4:B17   what is compared, and the figures of it (labels in A)
 *   D4:K27   the chart                 A29:D…   what the chart draws, one row a bar, highest first
 *   F29:G…   the group's values as CLUB.PEERVALUES spills them
 *
 * The group may leave the authority out (neighbours do). The rows of A29:D… are the spilled ones with the authority
 * put into its place; plain lookups, so that they calculate in every Excel and an auditor can follow them.
 * The highlight is a series of its own: after re-ranking it is still the authority's bar.
 */
const parameterRow = 4;
const headingRow = 29;
const firstRow = headingRow + 1;

export interface ChartSheetLayout {
  readonly parameters: string;
  readonly figures: string;
  /** The labels and what stands beside them, from the row after the parameters. */
  readonly figureCells: readonly (readonly [label: string, formula: string])[];
  /** Cells among the figures that are shown in the indicator's unit. */
  readonly unitFigures: string;
  /** The heading row of the drawn rows, and the group's. */
  readonly headings: string;
  /** Those of the drawn rows that stand over figures. */
  readonly numberHeadings: string;
  /** The drawn rows with their heading. */
  readonly rows: string;
  readonly rowFormulas: readonly (readonly string[])[];
  readonly groupHeadings: string;
  readonly group: string;
  readonly groupFormula: string;
  /** Cells of the rows and the group that are shown in the indicator's unit. */
  readonly unitCells: readonly string[];
}

/** @param capacity how many bars the largest group may need: all members of the release */
export function chartSheetLayout(capacity: number): ChartSheetLayout {
  const lastRow = headingRow + capacity;
  const [names, values] = ["F", "G"].map((column) => `$${column}$${firstRow}:$${column}$${lastRow}`);
  const both = `$F$${firstRow}:$G$${lastRow}`;
  const figureCells = [
    // As groupSeenBy in the domain: the group as the member in B7 sees it, whoever opens the workbook.
    ["Group asked for", `=IF(OR(TRIM(B5)="",LOWER(TRIM(B5))="all",ISNUMBER(SEARCH(":",B5))),B5,B5&":"&B7)`],
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
  ] as const;
  const rowFormulas = Array.from({ length: capacity }, (_, index) => {
    const row = firstRow + index;
    const place = index + 1;
    return [
      `=IF(${place}>$B$16,"",IF(${place}=$B$15,$B$7,INDEX(${names},IF(AND($B$15>0,${place}>$B$15),${place - 1},${place}))))`,
      `=IF(OR($A${row}="",$A${row}=$B$7),"",VLOOKUP($A${row},${both},2,FALSE))`,
      `=IF($A${row}="","",IF($A${row}=$B$7,$B$9,""))`,
      `=IF($A${row}="","",$B$10)`,
    ];
  });
  return {
    parameters: `A${parameterRow}:B${parameterRow + 3}`,
    figures: "A8:B17",
    figureCells,
    unitFigures: "B9:B12",
    headings: `A${headingRow}:D${headingRow}`,
    numberHeadings: `B${headingRow}:D${headingRow}`,
    rows: `A${headingRow}:D${lastRow}`,
    rowFormulas,
    groupHeadings: `F${headingRow}:G${headingRow}`,
    group: `F${firstRow}`,
    groupFormula: "=CLUB.PEERVALUES(B4,B8,B6)",
    unitCells: [`B${firstRow}:D${lastRow}`, `G${firstRow}:G${lastRow}`],
  };
}
