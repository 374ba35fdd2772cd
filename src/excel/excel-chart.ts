import type { ChartKind } from "../domain/charts/chart-kind";
import type { ChartParameters, DescribedChart } from "../domain/charts/chart-spec";

/** How a chart that is in a workbook is kept in step with its cells. */
export interface FollowedChart {
  readonly chart: ChartKind;
  /** Which form to draw it in. */
  form(spec: DescribedChart): ChartForm;
  /** Every form that it may have at present. */
  readonly forms: readonly ChartForm[];
  /** How many rows of figures are drawn. */
  rowsDrawn(spec: DescribedChart): number;
  /** The drawn rows with their headings, as if its cells began in A1; the categories are in the first column. */
  rows(capacity: number): string;
  /** The cells to show in the format of its figures. */
  figures(capacity: number): readonly string[];
  /** The cells to show in another format: those of a second axis, or of another indicator. */
  formats?(spec: DescribedChart, capacity: number): readonly CellsFormat[];
  /** The cells with words that no formula gives. */
  words(update: ChartWords): readonly CellTexts[];
  /** The cell that says whether the words are about the figures now; null if they are written whatever they are about. */
  readonly isUpToDate: string | null;
  /** The labels of its figures and words, from which we know whether somebody deleted any; null if it has none. */
  readonly labels: CellTexts | null;
  /** False if its titles are its own words, not those of cells. */
  readonly hasLinkedTitles: boolean;
}

/** What a chart says, or why it has nothing to say, and what its cells compare. */
export interface ChartWords {
  readonly parameters: ChartParameters;
  readonly said: DescribedChart | string;
}

export interface CellTexts {
  readonly area: string;
  readonly values: readonly (readonly (string | number)[])[];
  /** Whether the cells are formatted as text. */
  readonly isTextFormat?: true;
}

export interface CellsFormat {
  readonly area: string;
  readonly numberFormat: string;
}

/** How a kind of chart is put into a workbook: its cells, and a native chart of them. */
export interface ExcelChart extends FollowedChart {
  /** @param capacity how many rows it may come to draw */
  layout(capacity: number): ChartLayout;
  /** The cells that its title and the note below it show. */
  readonly titles: { readonly title: string; readonly note: string };
}

/** One way to draw the rows: bars, columns, lines. */
export interface ChartForm {
  /** Excel's type for the whole chart; a series may have another. */
  readonly type: `${Excel.ChartType}`;
  /** The axis below the drawing, whose title is the note. */
  readonly below: "categoryAxis" | "valueAxis";
  /** In drawing order. Their number and names don't depend on the figures, but for the name of one's own. */
  series(spec: DescribedChart): readonly PlannedSeries[];
  /** Settings made once, when the chart is drawn. */
  look(drawn: Excel.Chart): void;
  /**
   * What else to change when the figures change, besides titles, value axes, ranges and labels of points.
   *
   * @param isOfReport true if it is one of a report's charts, which are half as high as others
   */
  fit?(drawn: Excel.Chart, spec: DescribedChart, isOfReport: boolean): void;
}

/** A series of a chart, which is found again by its name. */
export interface PlannedSeries {
  readonly name: string;
  /** The domain's word for it, if its points may be labelled. */
  readonly role?: string;
  /** True for the one that is named after the authority, which can change with a cell. */
  readonly isOwn?: true;
  /** True for one that is named after what is compared, and so is found by its place among those like it. */
  readonly isRenamed?: true;
  /** The column of the drawn rows that its values are in; the first, 0, holds the categories. */
  readonly column: number;
  /** How many rows further down they are, of a series for which there is no room beside the others. */
  readonly down?: number;
  /** The column of its values along the horizontal axis, in a chart with values along both; every one of them a number. */
  readonly across?: number;
  /**
   * The column whose cells its labels show, so that they follow the figures; if left out, labels say the series' name and
   * the value. They are bold in the colour of one's own; a quiet one is neither.
   */
  readonly labels?: { readonly column: number; readonly down?: number; readonly isQuiet?: true };
  /** Settings made once, and made again if it has a role, after its labels were removed. */
  look(series: Excel.ChartSeries): void;
}

/** The cells of a chart on the sheet of chart data, written as if they began in A1. */
export interface ChartLayout {
  /** Formulas and constants, by area. */
  readonly cells: readonly { readonly area: string; readonly formulas: readonly (readonly string[])[] }[];
  /** Cells that stay text whatever is written there, such as the year 2011-12, which Excel would take for a date. */
  readonly texts?: readonly string[];
  readonly headings: readonly string[];
  /** The headings above figures. */
  readonly numberHeadings: string;
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
