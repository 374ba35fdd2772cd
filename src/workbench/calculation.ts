import type { CellError, CellErrorCode, CellResult } from "../workbook-file/workbook-data";

/**
 * What the workbench asks of a calculation engine. The workbook model is ours; an engine behind this interface holds a
 * copy of the inputs, calculates, and reports results. Rows and columns count from 0.
 */

/** What a cell is given: a constant, or a formula as text starting with "=". Null empties it. */
export type CellInput = number | string | boolean | null | FormulaInput;

export interface FormulaInput {
  readonly formula: string;
  /**
   * What it gave when it was last calculated, by rows where it fills several cells. It stands for good where the formula
   * says something that cannot be calculated here.
   */
  readonly last?: readonly (readonly CellResult[])[];
  /** True where the last value holds until something that it depends on changes. */
  readonly isCurrent?: boolean;
  /** There where the formula fills just so many cells (entered with Ctrl+Shift+Enter), whatever it gives. */
  readonly array?: { readonly rows: number; readonly columns: number };
}

export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface CellChange extends CellAddress {
  readonly result: CellResult;
  /** True where the cell shows a value that spilled from a formula elsewhere. */
  readonly spilled: boolean;
  /** For a formula whose result spilled: how many rows and columns it fills, itself included. Absent otherwise. */
  readonly spill?: { readonly rows: number; readonly columns: number };
}

/** A call of a custom function, as the engine met it. */
export interface CustomFunctionCall {
  /** Upper case, with its namespace, e.g. "CLUB.PEERMEDIAN". */
  readonly name: string;
  /** Arguments as given; an omitted optional one is null; a range or array constant is an array of rows, errors in it too. */
  readonly args: readonly CustomFunctionArgument[];
  /** The first cell that made the call, e.g. "Sheet1!C4". */
  readonly address: string;
}

export type CustomFunctionScalar = number | string | boolean | null;
/** One value, or rows of values in which single cells may be errors. */
export type CustomFunctionArgument = CustomFunctionScalar | readonly (readonly (CustomFunctionScalar | CellError)[])[];

export type CustomFunctionOutcome =
  | { readonly ok: true; readonly value: CustomFunctionArgument }
  | { readonly ok: false; readonly error: CellErrorCode; readonly message: string };

/**
 * What custom functions are given for a blank cell: null, or 0 as Excel on the desktop gives for some (office-js issues
 * 1951, 4702 and 5262). An omitted argument is null either way.
 */
export type BlankCells = "null" | "zero";

/** Whatever runs the custom functions: office.js's runtime in the workbench, the functions themselves in the console. */
export interface CustomFunctionRunner {
  /** Names the engine must know, upper case with namespace. */
  readonly names: readonly string[];
  /** True where functions are given the errors in a range; else such an error is the result, and nothing is called. */
  readonly takesErrors?: boolean;
  /** "null" unless said. */
  readonly blankCells?: BlankCells;
  /** Runs the calls of one recalculation as a batch; one outcome a call, in order; never rejects. */
  run(calls: readonly CustomFunctionCall[]): Promise<readonly CustomFunctionOutcome[]>;
}

export interface Calculation {
  addSheet(sheet: string, name: string): void;
  /** Both rewrite every formula that refers to the sheet, and return the formulas whose text changed. */
  renameSheet(sheet: string, name: string): readonly (CellAddress & { readonly formula: string })[];
  removeSheet(sheet: string): readonly (CellAddress & { readonly formula: string })[];
  /** Defines or redefines a workbook name; refersTo is a formula such as "=Sheet1!$A$1". */
  defineName(name: string, refersTo: string): void;
  removeName(name: string): void;
  setCells(cells: readonly (CellAddress & { readonly input: CellInput })[]): void;
  /** Shifts cells and rewrites every formula that refers to them; returns the formulas whose text changed. */
  insertRows(sheet: string, row: number, count: number): readonly (CellAddress & { readonly formula: string })[];
  deleteRows(sheet: string, row: number, count: number): readonly (CellAddress & { readonly formula: string })[];
  insertColumns(sheet: string, column: number, count: number): readonly (CellAddress & { readonly formula: string })[];
  deleteColumns(sheet: string, column: number, count: number): readonly (CellAddress & { readonly formula: string })[];
  /**
   * Calculates what is dirty ("full": everything, asking every custom function anew). Reports through onChange as
   * results arrive: first what is known, with #BUSY! in cells that wait for a custom function and in all that depend on
   * them, then the settled values. Resolves when nothing waits any more.
   */
  recalculate(kind?: "dirty" | "full"): Promise<void>;
  onChange(listener: (changes: readonly CellChange[]) => void): void;
  dispose(): void;
}
