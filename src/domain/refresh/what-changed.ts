import type { StampInUse } from "../release/release";
import type { CellChanges } from "./cell-changes";

/** The release that a club's figures came from before, and come from now. */
export interface ReleaseMove {
  readonly club: string;
  readonly label: string;
  /** Null if we don't know: nothing had asked for this club's figures since the workbook was opened. */
  readonly before: StampInUse | null;
  /** Null if its figures could not be had. */
  readonly after: StampInUse | null;
}

/** An indicator that a formula names. */
export interface MeantIndicator {
  readonly label: string;
  readonly club: string;
}

/** What a refresh changed in the workbook. */
export interface WhatChanged {
  /** What was refreshed, for people: "the selected cells", "the sheet Budget", "this workbook". */
  readonly where: string;
  /** Whether the rest of the workbook still shows what it did. */
  readonly isPart: boolean;
  readonly changes: CellChanges;
  /** Of the clubs whose indicators those cells name. */
  readonly releases: readonly ReleaseMove[];
  /** What formulas name indicators by, and which those are; those that no club has are left out. */
  readonly indicators: ReadonlyMap<string, MeantIndicator>;
  /** How many cells Excel was still working out when we stopped waiting. */
  readonly waiting: number;
  /** How many cells of charts and reports were refreshed too, which are not listed. */
  readonly ofOurs: number;
  /** ISO time. */
  readonly at: string;
}
