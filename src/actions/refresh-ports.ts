import type { ClubCell } from "../domain/refresh/club-cell";
import type { ChangesSheet } from "../domain/refresh/changes-sheet";
import type { Problem } from "../domain/problems";
import type { DirectoryClub } from "../domain/release/directory";
import type { Pins } from "../domain/release/pins";
import type { Result } from "../domain/result";

/** What to refresh: the selected cells, the open sheet, or everything. */
export type RefreshScope = "selection" | "sheet" | "workbook";

/** The same, with the names of sheets and cells: "C4:D9,F2". */
export type RefreshPlace =
  | { readonly scope: "workbook" }
  | { readonly scope: "sheet"; readonly sheet: string }
  | { readonly scope: "selection"; readonly sheet: string; readonly cells: string };

/** The cells with functions of ours at a place. */
export interface ClubCells {
  /** Sheet by sheet in the workbook's order, row by row. */
  readonly cells: readonly ClubCell[];
  /** How many of them Excel is still working out. */
  readonly waiting: number;
  /** How many more there are that charts and reports are drawn from. */
  readonly ofOurs: number;
}

/** The indicators that a formula names. @param textAt what a cell holds, by its address as the formula writes it */
export type IndicatorsIn = (formula: string, textAt: (reference: string) => string | undefined) => readonly string[];

/** What the actions need to refresh the open workbook and say what changed. */
export interface RefreshWorkbook {
  findPlace(scope: RefreshScope): Promise<Result<RefreshPlace>>;
  /** @param referencesIn the references of a formula whose contents are wanted; if left out, none are */
  readClubCells(
    place: RefreshPlace,
    indicatorsIn: IndicatorsIn,
    referencesIn?: (formula: string) => readonly string[],
  ): Promise<Result<ClubCells>>;
  /** Works these cells out again; Excel may still be at it when this is done. */
  recalculatePlace(place: RefreshPlace): Promise<Result<null>>;
  /** Puts what changed on a new sheet and shows it. @returns the sheet's name */
  writeChanges(changes: ChangesSheet): Promise<Result<string>>;
}

/** A club of which the workbook is pinned to a release. */
export interface PinnedClub {
  readonly club: string;
  /** Its name for people; its id if the user may not read it. */
  readonly label: string;
  readonly version: number;
  /** The newest release; null if the user may not read the club. */
  readonly newest: DirectoryClub["release"] | null;
  /** Why the pinned release can't be had; null if it is in use. */
  readonly problem: Problem | null;
}

/** What the actions need to pin the open workbook to releases. */
export interface PinnedWorkbook {
  /** Which releases the workbook is pinned to; `pins-not-read` if what it says can't be read. */
  readPins(): Promise<Result<Pins>>;
  /** Keeps these in the workbook in place of what it has; none leaves nothing there. */
  keepPins(pins: Pins): Promise<Result<null>>;
}
