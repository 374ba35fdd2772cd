import { dependsOnSize } from "../../insights/depends-on-size";
import { linesOf } from "../lines-of";
import type { IndicatorInReport } from "../indicator-in-report";
import { pageSize, reportType } from "../page-size";
import type { ReportItem, TableColumn } from "../report";

type Table = Extract<ReportItem, { kind: "table" }>;
type Cell = Table["rows"][number]["cells"][number];

const columns: readonly (TableColumn & { readonly cell: Cell })[] = [
  { heading: "Year", column: 1, cell: "year" },
  { heading: "Own", column: 2, cell: "own" },
  { heading: "Lower q.", column: 3, cell: "lowerQuartile" },
  { heading: "Median", column: 4, cell: "median" },
  { heading: "Upper q.", column: 5, cell: "upperQuartile" },
  { heading: "n", column: 6, cell: "n" },
  { heading: "Rank", column: 7, cell: "place" },
  { heading: "£ a year", column: 8, cell: "gapCost" },
];

/** The lines of an indicator's label in a table, which says of old figures that they are. */
export function labelLines({ indicator, isOld }: IndicatorInReport): readonly string[] {
  const label = isOld ? `${indicator.label} (old figures)` : indicator.label;
  return linesOf(label, (pageSize.columnWidths[0] ?? 0) - 6, reportType.table);
}

/**
 * A table of the figures of indicators (indexes), in the same columns on every page.
 *
 * @param hasLabels whether its rows name them; not where it is about one that the page names already
 * @param saysMoney whether the chart above says another sum of £, so that this one would contradict it
 * @returns how many rows it takes with its headings
 */
export function figuresTable(
  row: number,
  shows: readonly number[],
  listed: readonly IndicatorInReport[],
  hasLabels: boolean,
  saysMoney = false,
): { readonly item: Table; readonly rows: number } {
  const all = shows.flatMap((fact) => {
    const shown = listed[fact];
    return shown === undefined ? [] : [{ fact, shown }];
  });
  const used = columns.filter(({ cell }) => all.some(({ shown }) => saysSomething(cell, shown, saysMoney)));
  const rows = all.map(({ fact, shown }) => ({
    label: hasLabels ? labelLines(shown) : [],
    fact,
    cells: used.map(({ cell }) => (saysSomething(cell, shown, saysMoney) ? cell : null)),
  }));
  const height = rows.reduce((sum, { label }) => sum + Math.max(1, label.length), 1);
  return {
    item: { kind: "table", row, columns: used.map(({ heading, column }) => ({ heading, column })), rows },
    rows: height,
  };
}

/** A plain amount has no place in the group, and not every indicator has a gap that comes to £ a year. */
function saysSomething(cell: Cell, { indicator, gap }: IndicatorInReport, saysMoney: boolean): boolean {
  if (cell === "place") return !dependsOnSize(indicator);
  return cell !== "gapCost" || (!saysMoney && gap !== null && gap.cost !== null);
}
