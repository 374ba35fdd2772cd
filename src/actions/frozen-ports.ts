import type { CellPlace } from "../domain/cell-place";
import type { CellValue } from "../domain/frozen/is-same-value";
import type { FrozenRelease } from "../domain/frozen/freezes-xml";
import type { Result } from "../domain/result";

/** Which cells are meant: those that are selected, those of the open sheet, or all. */
export type FrozenScope = "selection" | "sheet" | "workbook";

/** How many cells there are on a sheet. */
export interface SheetCount {
  readonly sheet: string;
  readonly count: number;
}

/** Formulas with functions of ours, and which of them can be frozen. */
export interface FreezeSurvey {
  /** How many formulas can be frozen, without those that show an error. */
  readonly formulas: number;
  /** Those that show an error. */
  readonly errors: readonly CellPlace[];
  /** Those that can't be frozen, because they are still being calculated or show #NAME?. */
  readonly waiting: readonly CellPlace[];
  /** Those too long to be kept. */
  readonly tooLong: readonly CellPlace[];
  /** Those on protected sheets. */
  readonly guarded: readonly SheetCount[];
  /** The workbook's own names that hold a formula with functions of ours, and stay as they are. */
  readonly named: readonly string[];
  /** How many cells of the workbook are frozen already. */
  readonly frozen: number;
}

/** What was frozen: `formulas` of them; the others stay live, but for errors if these were to be frozen too. */
export type FreezeOutcome = FreezeSurvey;

/** What says from which release the figures of a formula are. */
export interface FrozenFrom {
  /** ISO date and time. */
  readonly at: string;
  readonly releases: readonly FrozenRelease[];
  /** Which of the releases a formula's figures are from; null if it does not say by itself. */
  releaseOf(formula: string): number | null;
}

/** A frozen cell that holds something else by now. */
export interface ChangedSince {
  readonly id: number;
  readonly place: CellPlace;
  /** The other cells that its formula had filled. */
  readonly filled: readonly CellPlace[];
  /** Its formula, as it would be now. */
  readonly formula: string;
  /** What it showed when it was frozen. */
  readonly frozen: CellValue;
  /** What it holds now: a formula with its "=", or a value. */
  readonly now: CellValue;
}

export interface ThawOutcome {
  /** How many formulas were put back. */
  readonly restored: number;
  /** Those that were changed since, and stay as they are until somebody decides. */
  readonly changed: readonly ChangedSince[];
  /** How many were deleted, by the name that their sheet had, and whether the sheet is gone. */
  readonly gone: readonly (SheetCount & { readonly isSheetGone: boolean })[];
  /** The values that formulas which were deleted had filled, and that stay as they are. */
  readonly left: readonly CellPlace[];
  /** Those on protected sheets, which stay frozen. */
  readonly guarded: readonly SheetCount[];
  /** How many can't be read any more, so that they stay values. */
  readonly unreadable: number;
}

/** What to do with a cell that was changed since it was frozen: leave it and forget its formula, or put its formula back. */
export type ChangedChoice = "keep" | "restore";

/** What the actions need to turn formulas into values and back. */
export interface FrozenCells {
  /** Looks which formulas can be frozen. Changes nothing. */
  survey(scope: FrozenScope): Promise<Result<FreezeSurvey>>;
  /**
   * Turns formulas into the values they show, and keeps the formulas in the workbook.
   *
   * @param withErrors whether those that show an error are frozen too
   * @param fromOf what the formulas to freeze are from
   */
  freeze(
    scope: FrozenScope,
    withErrors: boolean,
    fromOf: (formulas: readonly string[]) => Promise<Result<FrozenFrom>>,
  ): Promise<Result<FreezeOutcome>>;
  /** How many cells of the workbook are frozen. */
  count(): Promise<Result<number>>;
  /** Puts formulas back, but where a cell was changed since. */
  thaw(scope: FrozenScope): Promise<Result<ThawOutcome>>;
  /** Decides about cells that were changed since. @returns how many got their formula back */
  settle(choices: ReadonlyMap<number, ChangedChoice>): Promise<Result<number>>;
}

/** A frozen copy of the workbook, as a file. */
export interface WorkbookCopy {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly outcome: FreezeOutcome;
}

/** What the actions need to make a frozen copy of the workbook, which itself stays as it is. */
export interface WorkbookCopies {
  make(fromOf: (formulas: readonly string[]) => Promise<FrozenFrom>): Promise<Result<WorkbookCopy>>;
  /** Opens it as a new workbook in a window of its own; a problem where Excel can't. */
  open(bytes: Uint8Array): Promise<Result<null>>;
}

/** What there is to say of a formula with calls of our functions, in whatever spelling. */
export interface ReadCalls {
  /** With every call as Excel shows it with the add-in. */
  readonly formula: string;
  /** What it calls that is no function of ours, in capitals. */
  readonly unknown: readonly string[];
  /** The names of cells and the like that it uses. */
  readonly names: readonly string[];
  /** Whether it may give a result of this size, so that equal formulas in so many cells are one that fills them. */
  mayFill(rows: number, columns: number): boolean;
}

/** Reads a formula, with its "="; null if it calls no function of ours. */
export type CallReader = (formula: string) => ReadCalls | null;

/** A formula that a program without the add-in has left broken. */
export interface BrokenFormula {
  readonly place: CellPlace;
  /** The cells that it fills, "C2:C4"; null if only its own. */
  readonly fills: string | null;
  readonly formula: string;
  /** As it should be: the same if it is right, but Excel still shows #NAME? until it is entered again. */
  readonly repaired: string;
}

export interface BrokenSurvey {
  /** Those that can be repaired. */
  readonly broken: readonly BrokenFormula[];
  /** Those that call what is no function of ours, with what that is. */
  readonly unknown: readonly { readonly place: CellPlace; readonly functions: readonly string[] }[];
  /** Those on protected sheets. */
  readonly guarded: readonly SheetCount[];
  /** The workbook's own names that hold a broken formula. */
  readonly named: readonly string[];
}

/** What was repaired, and what is needed to take that back. */
export interface RepairOutcome extends BrokenSurvey {
  readonly repaired: readonly RepairedCell[];
}

export interface RepairedCell {
  readonly place: CellPlace;
  /** What it held, and what it holds now. */
  readonly before: string;
  readonly after: string;
  /** Whether the cell is formatted as text. */
  readonly isText: boolean;
}

/** What the actions need to repair formulas after the workbook was saved without the add-in. */
export interface BrokenFormulas {
  /**
   * Looks which formulas are broken. Changes nothing.
   *
   * @param most null is given if the workbook has more used cells than this
   */
  find(read: CallReader, most: number): Promise<Result<BrokenSurvey | null>>;
  /** Repairs all that can be. */
  repair(read: CallReader): Promise<Result<RepairOutcome>>;
  /** Writes back what was there, but where a cell was changed since. */
  putBack(
    repaired: readonly RepairedCell[],
  ): Promise<Result<{ readonly restored: number; readonly changed: readonly CellPlace[] }>>;
}
