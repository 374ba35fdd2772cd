import type { ChartOption, DescribedChart } from "../charts/chart-spec";
import type { SavingOnSheet } from "../scenarios/savings/saving-on-sheet";
import type { FigureName } from "./figure-names";

/** What a report compares: what its cover says, and what the user may change there. */
export interface ReportParameters {
  /** Code or name of the authority that is highlighted. */
  readonly member: string;
  /** A peer group, as the functions take it. */
  readonly peers: string;
  /** The year of the figures; "newest" for the newest of each. */
  readonly year: string;
}

/** What a report's cells can be changed to. */
export interface ReportChoices {
  readonly peers: readonly ChartOption[];
  readonly years: readonly ChartOption[];
  /** Shown by the short names that also stand beside bars. */
  readonly members: readonly ChartOption[];
}

/**
 * A report as plain data: pages of a fixed number of rows, and the figures that their words are about. The figures in
 * its tables are not here: the workbook calculates them, so that they stay live.
 */
export interface Report {
  /** Of its definition. */
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly parameters: ReportParameters;
  /** What it shows, in words: "Leeds and its 10 statistical neighbours". */
  readonly shows: string;
  /** Where the cells are that say what it compares: the row on the cover, counting from 0, in this order. */
  readonly asked: { readonly row: number; readonly labels: readonly [member: string, peers: string, year: string] };
  /** What is printed above and below every page. */
  readonly running: { readonly left: string; readonly center: string; readonly right: string; readonly foot: string };
  /** The clubs whose figures it shows, and how CLUB.ABOUT begins with this release of each. */
  readonly clubs: readonly { readonly club: string; readonly figuresFrom: string }[];
  /** What its words and tables are about: each indicator once, in the order of the report. */
  readonly facts: readonly ReportFact[];
  /** Savings that it shows while it is about the authority whose they are; left out by a kind that shows none. */
  readonly savings?: readonly ReportSaving[];
  readonly charts: readonly DescribedChart[];
  readonly pages: readonly ReportPage[];
}

/** The figures of an indicator that words of the report were made from; null if missing. */
export interface ReportFact {
  readonly indicator: string;
  readonly label: string;
  /** The year of the figures. */
  readonly year: string;
  readonly figures: Readonly<Record<FigureName, number | null>>;
  /** Excel number format of its values. */
  readonly numberFormat: string;
}

/** So many fit a page, each with what its scenario answers. */
export const mostSavings = 6;

/** The saving of a scenario's sheet, £ a year, as a report shows it: in words, and as a link to its cell. */
export interface ReportSaving extends Omit<SavingOnSheet, "value" | "examples"> {
  /** What exactly the saving is, as its sheet calls it: "Saving in year 5". */
  readonly label: string;
  /** What its scenario answers, in a sentence. */
  readonly question: string;
  /** ONS code of the authority whose it is; left out until it stands in a report, and then it is the user's own. */
  readonly by?: string;
}

export interface ReportPage {
  /**
   * What stays the same when the report is made again with other pages; unique in the report. Letters, digits and "_", as
   * it is part of a name in Excel.
   */
  readonly key: string;
  readonly title: string;
  /** From 1. Its first row is (number − 1) × the rows of a page. */
  readonly number: number;
  readonly items: readonly ReportItem[];
}

/** Something on a page; rows count from its first, columns from A. */
export type ReportItem =
  | {
      readonly kind: "text";
      readonly row: number;
      /** The first by default. */
      readonly column?: number;
      /** One below the other; together they are one text. */
      readonly lines: readonly string[];
      readonly look: TextLook;
      readonly about: About;
    }
  /** Live figures under headings. */
  | {
      readonly kind: "table";
      readonly row: number;
      readonly columns: readonly TableColumn[];
      readonly rows: readonly TableRow[];
    }
  /** The saving with this index, live, in the last column. */
  | { readonly kind: "saving"; readonly row: number; readonly saving: number }
  /** How many figures behind the saving with this index are still examples, live; blank if none. */
  | { readonly kind: "examples"; readonly row: number; readonly saving: number }
  /** The chart with this index, as many rows high. */
  | { readonly kind: "chart"; readonly row: number; readonly rows: number; readonly chart: number }
  /** The members of the group, in columns of that many rows. */
  | { readonly kind: "members"; readonly row: number; readonly rows: number; readonly first: number };

export type TextLook = "title" | "heading" | "text" | "strong" | "note" | "warning";

/**
 * What a text is about: facts (indexes), whose figures it names; "the group", where it depends on what is compared and on
 * the release only; or nothing that can change.
 */
export type About = readonly number[] | "the group" | null;

export interface TableColumn {
  readonly heading: string;
  /** The column on the page, counting from A. */
  readonly column: number;
  /** Excel number format, if it is not the usual one of such figures. */
  readonly numberFormat?: string;
}

export interface TableRow {
  /** How many rows it takes: those of its label. */
  readonly label: readonly string[];
  readonly fact: number;
  /** What stands in each of the columns; null for nothing. */
  readonly cells: readonly ("year" | FigureName | "place" | null)[];
}
