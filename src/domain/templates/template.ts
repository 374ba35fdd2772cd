import type { PlannedCell, PlannedPage } from "../questionnaire/sheet-plan";

/** What a template is filled in with; all of it can be changed in the sheet afterwards. */
export interface TemplateContext {
  /** Name of the authority whose figures it shows. */
  readonly member: string;
  /** A peer group, as the functions take it. */
  readonly peers: string;
  /** The year of the published figures: `2024-25`. */
  readonly year: string;
  /** What the cells of the group and the year offer. */
  readonly choices: { readonly peers: readonly string[]; readonly years: readonly string[] };
  /** Where its indicators were published, each once, and under which licence. */
  readonly sources: readonly string[];
  readonly licence: string;
  readonly isDemonstration: boolean;
}

/** A cell of a template that offers a list, and takes anything else as well. */
export interface TemplateList {
  readonly row: number;
  readonly column: number;
  readonly options: readonly string[];
}

/** A native chart of points over figures of the same sheet. Rows and columns count from 0. */
export interface PlannedScatter {
  readonly name: string;
  readonly title: string;
  readonly acrossTitle: string;
  readonly upwardsTitle: string;
  readonly pointsName: string;
  /** What the line is called on which both figures are the same. */
  readonly lineName: string;
  readonly numberFormat: string;
  /** The columns of the figures, and the rows. */
  readonly across: number;
  readonly upwards: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** The row of the user's own authority, and its name; null if it has none. */
  readonly own: { readonly row: number; readonly name: string } | null;
  /** The cells that it covers. */
  readonly place: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };
}

/** A template as a sheet that is not yet in a workbook. Rows and columns count from 0; widths are in pixels. */
export interface TemplateSheet {
  /** The sheet's name if no other has it. */
  readonly name: string;
  readonly cells: readonly PlannedCell[];
  readonly columnWidths: readonly number[];
  /** The height of a row in pixels where it is not that of one line. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly lists: readonly TemplateList[];
  /** How many rows from the top stay in sight; 0 for none. */
  readonly freezeRows: number;
  readonly page: PlannedPage;
  /** Left out if it has no chart. */
  readonly scatter?: PlannedScatter;
}

/** A sheet to begin with: rows and columns for the user's own figures, beside live published ones. */
export interface Template {
  readonly id: string;
  readonly title: string;
  /** What it is for, in a sentence. */
  readonly purpose: string;
  /** The indicators that it shows; the first says which club and which years it is about. */
  readonly indicators: readonly [string, ...string[]];
  layOut(context: TemplateContext): TemplateSheet;
}
