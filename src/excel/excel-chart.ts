import type { ChartKind } from "../domain/charts/chart-kind";
import type { ChartSpec } from "../domain/charts/chart-spec";

/** How a kind of chart is drawn: its cells, and a native chart of them. */
export interface ExcelChart {
  readonly chart: ChartKind;
  /** Excel's type for the whole chart; a series may have another. */
  readonly type: `${Excel.ChartType}`;
  /** @param capacity how many rows it may come to draw */
  layout(capacity: number): ChartLayout;
  /** In drawing order. Their number and names don't depend on the figures. */
  series(spec: ChartSpec): readonly PlannedSeries[];
  /** Settings made once, when the chart is drawn. */
  look(drawn: Excel.Chart): void;
  /** What else to change when the figures change, besides titles, value axis and ranges. If omitted, nothing. */
  fit?(drawn: Excel.Chart, spec: ChartSpec): void;
}

/** A series of a chart, which is found again by its name. */
export interface PlannedSeries {
  readonly name: string;
  /** The column of the drawn rows that its values are in; the first, 0, holds the categories. */
  readonly column: number;
  look(series: Excel.ChartSeries): void;
}

/**
 * The cells of a chart, written as if they began in A1. Title and caption are in A1 and A2; what it compares is in A4
 * and below (labels in A, values in B). A chart on its own sheet covers D4:K27.
 */
export interface ChartLayout {
  /** Formulas and constants, by area. */
  readonly cells: readonly { readonly area: string; readonly formulas: readonly (readonly string[])[] }[];
  readonly headings: readonly string[];
  /** The headings above figures. */
  readonly numberHeadings: string;
  /** The rows that the chart draws, with their headings; the categories are in the first column. */
  readonly rows: string;
  /** The cells to show in the format of the value axis. */
  readonly figures: readonly string[];
  /** In points, by any cell of the column. */
  readonly columnWidths: Readonly<Record<string, number>>;
}

/**
 * A formula for the peer group as this member sees it, even if another member opens the workbook; the same as
 * groupSeenBy in the domain.
 *
 * @param member the cell with the member's name; the group asked for is in B5
 */
export function groupAskedFor(member: string): string {
  return `=IF(OR(TRIM(B5)="",LOWER(TRIM(B5))="all",ISNUMBER(SEARCH(":",B5))),B5,B5&":"&${member})`;
}

/** The user's own series is named after the authority, which can change with a cell; we recognise it by this ending. */
const own = " (you)";

export function ownSeriesName(member: string): string {
  return `${member}${own}`;
}

/** Whether a series of that name is the planned one. */
export function isPlanned(name: string, planned: string): boolean {
  return name === planned || (name.endsWith(own) && planned.endsWith(own));
}
