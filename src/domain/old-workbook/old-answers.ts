import type { Offer } from "../prefill/offer";
import type { Match } from "./match-values";

/** A value that could not be placed, for a person to look at. */
export interface LeftOver {
  readonly sheet: string;
  /** As B4. */
  readonly cell: string;
  /** What stands beside it; empty if nothing does. */
  readonly heading: string;
  readonly value: string;
}

/** An offer from an old workbook, and how its question was found. */
export interface OldOffer extends Offer {
  readonly confidence: number;
  readonly by: Match["by"];
  readonly sheet: string;
  readonly cell: string;
  /** What stands beside it in the old workbook; empty if nothing does. */
  readonly heading: string;
}

/** Why a row of an old table is not offered. */
export type RowObstacle = "no name" | "another row has its name" | "a total" | "too many rows" | "no room";

/** The rows of a register in an old workbook, which are put in together. */
export interface OldTable {
  readonly key: string;
  /** Id of the register. */
  readonly register: string;
  readonly sheet: string;
  /** Its headings and rows, as A4:F16. */
  readonly area: string;
  readonly columns: readonly { readonly heading: string; readonly field: string; readonly confidence: number }[];
  /** Headings that are no column of the register, with how many cells under them are filled. */
  readonly others: readonly { readonly heading: string; readonly filled: number }[];
  /** Of the column that is least sure. */
  readonly confidence: number;
  readonly caution: string | null;
  readonly isTicked: boolean;
  /** The answers of its rows, row by row. */
  readonly offers: readonly OldOffer[];
  readonly leftRows: readonly { readonly row: number; readonly name: string; readonly why: RowObstacle }[];
}

/** What an old workbook has for a club. */
export interface OldAnswers {
  /** At most one for a question, in the order of the club's questions. */
  readonly offers: readonly OldOffer[];
  /** Tables with the rows of registers. */
  readonly tables: readonly OldTable[];
  /** Every other value, in the order of the workbook. */
  readonly left: readonly LeftOver[];
  /** Whether the workbook says anywhere of which year it is. */
  readonly statesYear: boolean;
}
