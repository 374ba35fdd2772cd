import {
  CellValueType,
  ObjectMatrix,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from "@univerjs/core";
import type { IFormulaDataItem } from "@univerjs/engine-formula";
import type { CellResult } from "../../workbook-file/workbook-data";
import type { CellInput, CustomFunctionOutcome, FormulaInput } from "../calculation";
import { cellKey, cellOfKey } from "./cell-key";
import { isKnownError } from "./cell-result";

/**
 * The inputs of one sheet in the two forms the engine reads (`cells` with the last value of every cell, `formulaData`
 * with the formulas alone), and the formulas as they were typed.
 */
export interface SheetCells {
  readonly cells: ObjectMatrix<ICellData>;
  readonly formulaData: IObjectMatrixPrimitiveType<Nullable<IFormulaDataItem>>;
  /** Cell key → the formula as typed. */
  readonly formulas: ReadonlyMap<number, string>;
  /** Rows up to and including the last one in use. */
  usedRows(): number;
  has(row: number, column: number): boolean;
  set(row: number, column: number, input: CellInput): void;
  /** Stores a formula's result, for the formulas that read it. */
  setValue(row: number, column: number, value: ICellData): void;
  /** The value a formula was loaded with, if not calculated since; undefined for any other cell. */
  lastOf(row: number, column: number): CellResult | undefined;
  /** The same, if it is still valid. */
  currentOf(row: number, column: number): CellResult | undefined;
  /**
   * What the only call in a formula that spills gave when last calculated, if that is still valid and holds no error;
   * null for any other cell.
   */
  lastAnswerOf(row: number, column: number): CustomFunctionOutcome | null;
  /** Uses a formula's last value in place of the formula, for the formulas that read it. */
  standAsLast(row: number, column: number): void;
  /** The formulas that must be calculated although nothing they depend on has changed. */
  uncalculated(isLive: IsLive): number[];
  /** The values shown for formulas replaced by their last values; `anchor` is the formula's own cell. */
  eachStanding(take: (key: number, value: CellResult, anchor: number) => void): void;
  /** Tries again the formulas replaced by their last values, because more is known now. */
  reconsider(): void;
  /** Makes all last values invalid until calculated, because what formulas refer to has changed. */
  distrust(): void;
  /** Makes the last value of this formula invalid. */
  distrustAt(row: number, column: number): void;
  /** Translates these formulas again, because the meaning of names has changed. */
  retranslate(isConcerned: (formula: string) => boolean): void;
  /** Every cell's input, in no particular order. */
  inputs(): { readonly row: number; readonly column: number; readonly input: CellInput }[];
}

/** Whether a formula that came with this value must be calculated all the same. */
export type IsLive = (translated: string, last: CellResult) => boolean;

/** A formula that is one call, without a call or bracket in its arguments. */
const singleCall = /^=\s*[\w.]+\([^()]*\)\s*$/;

/** An empty sheet; `translate` turns a formula as typed into the engine's form. */
export function createSheetCells(translate: (input: FormulaInput) => string): SheetCells {
  const cells = new ObjectMatrix<ICellData>();
  const formulaData: IObjectMatrixPrimitiveType<Nullable<IFormulaDataItem>> = {};
  const formulas = new Map<number, string>();
  const constants = new Map<number, Exclude<CellInput, object | null>>();
  /** What we know about formulas besides their text. */
  const details = new Map<number, FormulaInput>();
  /** The numbers that formulas were loaded with. */
  const cameWith = new Map<number, number>();
  /** Formulas that the engine sees as their last values. */
  const standing = new Map<number, FormulaInput>();

  function forgetFormula(row: number, column: number): void {
    formulas.delete(cellKey(row, column));
    // Null tells the engine that there is no formula.
    const formulasOfRow = formulaData[row];
    if (formulasOfRow !== undefined) formulasOfRow[column] = null;
  }

  function clear(row: number, column: number): void {
    const key = cellKey(row, column);
    standUp(key);
    forgetFormula(row, column);
    constants.delete(key);
    details.delete(key);
    cameWith.delete(key);
    cells.realDeleteValue(row, column);
  }

  /** Shows the engine a formula again in place of its last values. */
  function standUp(key: number): void {
    const input = standing.get(key);
    if (input === undefined) return;
    standing.delete(key);
    const { row, column } = cellOfKey(key);
    eachLast(input, row, column, (_, atRow, atColumn) => {
      if (!isOwn(atRow, atColumn)) cells.realDeleteValue(atRow, atColumn);
    });
    formulas.set(key, input.formula);
    setFormula(row, column, input);
  }

  function standAsLast(row: number, column: number): void {
    const key = cellKey(row, column);
    const input = details.get(key);
    if (input === undefined) return;
    forgetFormula(row, column);
    standing.set(key, input);
    cells.realDeleteValue(row, column);
    eachLast(input, row, column, (value, atRow, atColumn) => {
      const isItself = atRow === row && atColumn === column;
      if (value !== null && (isItself || !isOwn(atRow, atColumn))) cells.setValue(atRow, atColumn, resultCell(value));
    });
  }

  function isOwn(row: number, column: number): boolean {
    const key = cellKey(row, column);
    return formulas.has(key) || constants.has(key) || standing.has(key);
  }

  function setFormula(row: number, column: number, input: FormulaInput, known?: ICellData): void {
    const f = translate(input);
    (formulaData[row] ??= {})[column] = { f };
    cells.setValue(row, column, { f, v: known?.v ?? 0, t: known?.t ?? CellValueType.NUMBER });
  }

  return {
    cells,
    formulaData,
    formulas,
    usedRows: () => cells.getLength(),
    has: isOwn,
    set(row, column, input) {
      clear(row, column);
      if (input === null) return;
      const key = cellKey(row, column);
      if (typeof input === "object") {
        formulas.set(key, input.formula);
        if (input.last !== undefined || input.array !== undefined) details.set(key, input);
        const last = lastOf(input);
        if (typeof last === "number") cameWith.set(key, last);
        setFormula(row, column, input, input.isCurrent === true && last !== null ? resultCell(last) : undefined);
        if (isOfUnknownKind(input)) standAsLast(row, column);
      } else {
        constants.set(key, input);
        cells.setValue(row, column, resultCell(input));
      }
    },
    setValue(row, column, value) {
      const f = formulaData[row]?.[column]?.f;
      if (f === undefined) return;
      const came = cameWith.get(cellKey(row, column));
      const v = isSameNumber(came, value.v) ? came : value.v;
      cells.setValue(row, column, { f, v: v ?? 0, t: value.t ?? CellValueType.NUMBER });
      // The new result replaces the earlier one.
      const known = details.get(cellKey(row, column));
      if (known?.array !== undefined) details.set(cellKey(row, column), { formula: known.formula, array: known.array });
      else details.delete(cellKey(row, column));
    },
    lastOf(row, column) {
      const known = details.get(cellKey(row, column));
      return known?.last === undefined ? undefined : lastOf(known);
    },
    currentOf(row, column) {
      const known = details.get(cellKey(row, column));
      return known?.isCurrent === true ? lastOf(known) : undefined;
    },
    lastAnswerOf(row, column) {
      const { formula, last, isCurrent, spills } = details.get(cellKey(row, column)) ?? { formula: "" };
      if (last === undefined || isCurrent !== true || spills !== true || !singleCall.test(formula)) return null;
      return last.flat().some((value) => typeof value === "object") ? null : { ok: true, value: last };
    },
    standAsLast,
    uncalculated: (isLive) =>
      [...formulas.keys()].filter((key) => {
        const { row, column } = cellOfKey(key);
        const known = details.get(key);
        const isKnown = known?.isCurrent === true && known.spills !== true;
        return !isKnown || isLive(formulaData[row]?.[column]?.f ?? "", lastOf(known));
      }),
    eachStanding(take) {
      for (const [key, input] of standing) {
        const { row, column } = cellOfKey(key);
        eachLast(input, row, column, (value, atRow, atColumn) => {
          const at = cellKey(atRow, atColumn);
          if (at === key || !isOwn(atRow, atColumn)) take(at, value, key);
        });
      }
    },
    reconsider() {
      for (const [key, input] of [...standing]) if (!isOfUnknownKind(input)) standUp(key);
    },
    distrust() {
      for (const [key, input] of details) details.set(key, { ...input, isCurrent: false });
    },
    distrustAt(row, column) {
      const key = cellKey(row, column);
      const input = details.get(key);
      if (input !== undefined) details.set(key, { ...input, isCurrent: false });
    },
    retranslate(isConcerned) {
      for (const [key, formula] of formulas) {
        if (!isConcerned(formula)) continue;
        const { row, column } = cellOfKey(key);
        setFormula(row, column, details.get(key) ?? { formula }, cells.getValue(row, column) ?? undefined);
      }
    },
    inputs: () => [
      ...[...constants].map(([key, input]) => ({ ...cellOfKey(key), input })),
      ...[...formulas].map(([key, formula]) => ({ ...cellOfKey(key), input: details.get(key) ?? { formula } })),
      ...[...standing].map(([key, input]) => ({ ...cellOfKey(key), input })),
    ],
  };
}

function lastOf({ last }: FormulaInput): CellResult {
  return last?.[0]?.[0] ?? null;
}

/** Compares to the digits that Excel shows, because the last bits depend on the order in which an engine adds. */
function isSameNumber(a: number | undefined, b: unknown): boolean {
  return a !== undefined && typeof b === "number" && Math.abs(a - b) <= Math.abs(a) * 1e-15;
}

/** The engine would turn an error of a kind it does not know into text. */
function isOfUnknownKind(input: FormulaInput): boolean {
  const last = lastOf(input);
  return typeof last === "object" && last !== null && !isKnownError(last.error);
}

/** All the last values of the cell's formula. */
function eachLast(
  { last = [] }: FormulaInput,
  row: number,
  column: number,
  take: (value: CellResult, row: number, column: number) => void,
): void {
  last.forEach((values, down) => values.forEach((value, right) => take(value, row + down, column + right)));
}

function resultCell(value: Exclude<CellResult, null>): ICellData {
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: typeof value === "string" ? value : value.error, t: CellValueType.STRING };
}
