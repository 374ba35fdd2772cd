import type { CellError, CellErrorCode, CellResult } from "../workbook-file/workbook-data";

/**
 * What the workbench needs from a calculation engine. The workbook model is ours; an engine behind this interface has a
 * copy of the inputs, calculates, and reports results. Rows and columns count from 0.
 */

/** A cell's input: a constant, or a formula as text starting with "="; null clears the cell. */
export type CellInput = number | string | boolean | null | FormulaInput;

export interface FormulaInput {
  readonly formula: string;
  /**
   * Its value when last calculated, as rows if it fills several cells. It is kept for good if we can't calculate the
   * formula.
   */
  readonly last?: readonly (readonly CellResult[])[];
  /** True if the last value is valid until something it depends on changes. */
  readonly isCurrent?: boolean;
  /** True if the last value spills: the engine knows which cells it fills only once it has calculated the formula. */
  readonly spills?: boolean;
  /** Set if the formula fills exactly this many cells (entered with Ctrl+Shift+Enter), whatever it gives. */
  readonly array?: { readonly rows: number; readonly columns: number };
}

export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells by its first cell and its size. */
export interface CellBlock extends CellAddress {
  readonly rows: number;
  readonly columns: number;
}

export interface CellChange extends CellAddress {
  readonly result: CellResult;
  /** True if the cell shows a value that spilled from a formula elsewhere. */
  readonly spilled: boolean;
  /** If the formula's result spilled: how many rows and columns it fills, including its own cell. Otherwise absent. */
  readonly spill?: { readonly rows: number; readonly columns: number };
}

/** A call of a custom function in a formula. */
export interface CustomFunctionCall {
  /** Upper case, with its namespace, e.g. "CLUB.PEERMEDIAN". */
  readonly name: string;
  /** The arguments. An omitted one is null; a range or array constant is an array of rows, which may include errors. */
  readonly args: readonly CustomFunctionArgument[];
  /** The first cell that made the call, e.g. "Sheet1!C4". */
  readonly address: string;
}

export type CustomFunctionScalar = number | string | boolean | null;
/** One value, or rows of values and errors. */
export type CustomFunctionArgument = CustomFunctionScalar | readonly (readonly (CustomFunctionScalar | CellError)[])[];

export type CustomFunctionOutcome =
  | { readonly ok: true; readonly value: CustomFunctionArgument }
  | { readonly ok: false; readonly error: CellErrorCode; readonly message: string };

/**
 * What custom functions get for a blank cell: null, or 0 as Excel on the desktop passes for some (office-js issues
 * 1951, 4702 and 5262). An omitted argument is always null.
 */
export type BlankCells = "null" | "zero";

/** Runs the custom functions: through office.js's runtime in the workbench, directly in the console. */
export interface CustomFunctionRunner {
  /** Names the engine must know, upper case with namespace. */
  readonly names: readonly string[];
  /**
   * True if functions get the errors in a range; otherwise such an error is the result, and the function is not called.
   */
  readonly takesErrors?: boolean;
  /** "null" by default. */
  readonly blankCells?: BlankCells;
  /** The outcome of a call that is known at once; null if it is not, or if this is left out: then `run` is asked. */
  answer?(call: CustomFunctionCall): CustomFunctionOutcome | null;
  /** Runs the calls of one recalculation as a batch. Gives one outcome for each call, in order; never rejects. */
  run(calls: readonly CustomFunctionCall[]): Promise<readonly CustomFunctionOutcome[]>;
}

export interface Calculation {
  addSheet(sheet: string, name: string): void;
  /** Both rewrite every formula that refers to the sheet, and return the formulas whose text changed. */
  renameSheet(sheet: string, name: string): readonly (CellAddress & { readonly formula: string })[];
  removeSheet(sheet: string): readonly (CellAddress & { readonly formula: string })[];
  /**
   * Defines or redefines a name; refersTo is a formula such as "=Sheet1!$A$1".
   *
   * @param scope the name of the sheet that alone has it; the workbook's if left out
   */
  defineName(name: string, refersTo: string, scope?: string | null): void;
  removeName(name: string, scope?: string | null): void;
  setCells(cells: readonly (CellAddress & { readonly input: CellInput })[]): void;
  /** Moves cells and rewrites every formula that refers to them; returns the formulas whose text changed. */
  insertRows(sheet: string, row: number, count: number): readonly (CellAddress & { readonly formula: string })[];
  deleteRows(sheet: string, row: number, count: number): readonly (CellAddress & { readonly formula: string })[];
  insertColumns(sheet: string, column: number, count: number): readonly (CellAddress & { readonly formula: string })[];
  deleteColumns(sheet: string, column: number, count: number): readonly (CellAddress & { readonly formula: string })[];
  /**
   * Moves a block of cells to another place, as cutting and pasting does, also to another sheet: references to cells of
   * the block follow them, and references to cells that it covers become #REF!. Returns the formulas whose text changed,
   * at their new places.
   */
  moveCells(from: CellBlock, to: CellAddress): readonly (CellAddress & { readonly formula: string })[];
  /** Says which rows of a sheet are not shown, and which of them a filter hides: SUBTOTAL and AGGREGATE leave them out. */
  hideRows(sheet: string, hidden: ReadonlySet<number>, filtered: ReadonlySet<number>): void;
  /**
   * Calculates what has changed ("full": everything, and calls every custom function again). Reports results through
   * onChange as they arrive: first what is known, with #BUSY! in cells that wait for a custom function or depend on one
   * that does, then the final values. Resolves when no cell waits any more.
   *
   * @param onKnown called when what is known without waiting has been reported; reports of another calculation, begun
   *   before the latest inputs, may come before
   */
  recalculate(kind?: "dirty" | "full", onKnown?: () => void): Promise<void>;
  /** Calls the custom functions of these cells again when next calculating, as Excel does if asked to calculate cells. */
  callAgain(cells: readonly CellBlock[]): void;
  onChange(listener: (changes: readonly CellChange[]) => void): void;
  dispose(): void;
}
