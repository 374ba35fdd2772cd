import type { ChartKind } from "../domain/charts/chart-kind";
import type { ChartSpec } from "../domain/charts/chart-spec";

/** How a kind of chart is made of cells and a native chart over them. */
export interface ExcelChart {
  readonly chart: ChartKind;
  /** Of the whole; a series may have another. */
  readonly type: `${Excel.ChartType}`;
  /** @param capacity how many rows it may come to draw */
  layout(capacity: number): ChartLayout;
  /** In the order in which they are drawn. Their names and number do not depend on the figures. */
  series(spec: ChartSpec): readonly PlannedSeries[];
  /** What is set once, when the chart is drawn. */
  look(drawn: Excel.Chart): void;
  /** What of the chart follows the figures besides titles, value axis and ranges. Left out: nothing. */
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
 * The cells of a chart, as if they began in A1. Title and caption are in A1 and A2, what it compares from A4 down (labels
 * in A, the rest in B), and a chart on a sheet of its own covers D4:K27.
 */
export interface ChartLayout {
  /** Formulas and constants, by area. */
  readonly cells: readonly { readonly area: string; readonly formulas: readonly (readonly string[])[] }[];
  readonly headings: readonly string[];
  /** Those of the headings that stand over figures. */
  readonly numberHeadings: string;
  /** The drawn rows with their heading: a row each, categories first. */
  readonly rows: string;
  /** What is shown in the format of the value axis. */
  readonly figures: readonly string[];
  /** In points, by a cell of the column. */
  readonly columnWidths: Readonly<Record<string, number>>;
}

/**
 * The formula for the group as the member sees it, even when another member opens the workbook; as groupSeenBy in the
 * domain.
 *
 * @param member the cell that names the member; the group asked for is in B5
 */
export function groupAskedFor(member: string): string {
  return `=IF(OR(TRIM(B5)="",LOWER(TRIM(B5))="all",ISNUMBER(SEARCH(":",B5))),B5,B5&":"&${member})`;
}

/** One's own series is named after the authority, which a cell can change; we recognise it by this. */
const own = " (you)";

export function ownSeriesName(member: string): string {
  return `${member}${own}`;
}

/** Whether a series of that name is the planned one. */
export function isPlanned(name: string, planned: string): boolean {
  return name === planned || (name.endsWith(own) && planned.endsWith(own));
}
