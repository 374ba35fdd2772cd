import type { TemplateSheet } from "../../templates/template";
import type { Scenario } from "../scenario";

/** A block of cells on a sheet. Rows and columns count from 0. */
export interface SheetBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function oneCell(row: number, column: number): SheetBlock {
  return { row, column, rows: 1, columns: 1 };
}

/** What the pictures on the sheets of scenarios are called. */
export const pictureNames = {
  answer: "Yardstick picture",
  matters: "Yardstick what matters most",
  comparison: "Yardstick side by side",
} as const;

/** A native chart over cells of its sheet. */
export interface PlannedChart {
  readonly name: string;
  /** Lines, columns and what is compared are rows of figures; the others are columns of them. */
  readonly kind: "lines" | "columns" | "bars" | "tornado" | "compared";
  /** Whether its axis begins at 0, because nothing is below. */
  readonly beginsAtZero?: boolean;
  readonly title: string;
  readonly numberFormat: string;
  readonly categories: SheetBlock;
  readonly series: readonly { readonly name: string; readonly values: SheetBlock }[];
  /** The cells that it covers. */
  readonly place: SheetBlock;
}

/** A scenario as a sheet that is not yet in a workbook. */
export interface ScenarioSheet extends TemplateSheet {
  readonly scenario: Scenario;
  /** The sheet's own names of its inputs and steps. */
  readonly names: readonly (SheetBlock & { readonly name: string })[];
  readonly charts: readonly PlannedChart[];
  /** Cells that take numbers from one to another. */
  readonly limits: readonly (SheetBlock & {
    readonly min: number;
    readonly max: number;
    readonly title: string;
    readonly message: string;
  })[];
  /** The rows that begin a new page. */
  readonly breaks: readonly number[];
  /** How many rows from the top are printed; what the pictures are drawn from is below. */
  readonly printedRows: number;
}

/** What a scenario's sheet is filled in with. */
export interface ScenarioContext {
  readonly member: string;
  /** The name of the sheet if no other has it, and its title. */
  readonly name: string;
  /** Null leaves a yellow cell blank. */
  readonly inputs: ReadonlyMap<string, number | null>;
  /** Where each input comes from, in words: a published figure with its formula, a source, or that it was typed. */
  readonly origins: ReadonlyMap<string, string>;
  /** The releases that inputs were read from, and the licence; empty if none was. */
  readonly releases: readonly string[];
  readonly isDemonstration: boolean;
}
