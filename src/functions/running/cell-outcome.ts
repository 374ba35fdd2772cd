import { problem, type Problem, type ProblemCode } from "../../domain/problems";
import type { Result } from "../../domain/result";
import { isRows, type CellRows, type CellScalar, type CellValue } from "./cell-value";

/** The cell errors that the functions give. */
export type CellErrorCode = "#N/A" | "#VALUE!" | "#NUM!" | "#DIV/0!";

/** An error in a cell, with a sentence that says what to do. */
export interface CellFailure {
  readonly ok: false;
  readonly error: CellErrorCode;
  readonly message: string;
}

/** What the cells of a call show: a value, rows of values and errors, or one error. */
export type CellOutcome =
  { readonly ok: true; readonly value: CellScalar | readonly (readonly (CellScalar | CellFailure)[])[] } | CellFailure;

/** The cell error of each problem. Any other problem means there is no figure to show: #N/A. */
const cellErrors: Partial<Record<ProblemCode, CellErrorCode>> = {
  "bad-argument": "#VALUE!",
  "argument-in-error": "#VALUE!",
  "bad-year": "#VALUE!",
  "not-a-unit-cost": "#VALUE!",
  "no-cost": "#VALUE!",
  "too-many-cells": "#VALUE!",
  "group-as-member": "#VALUE!",
  "year-as-member": "#VALUE!",
  "out-of-range": "#NUM!",
  "too-large": "#NUM!",
  "zero-spread": "#DIV/0!",
  "no-occupied-weeks": "#DIV/0!",
  "no-peer-price": "#DIV/0!",
};

/**
 * Turns an answer into what its cells show. The one place that decides which error a problem becomes, and what to do
 * with numbers no cell can show: one that is too large is a problem, and -0 is 0.
 */
export function cellOutcome(answer: Result<CellValue>): CellOutcome {
  if (!answer.ok) return failure(answer.problem);
  const { value } = answer;
  if (isRows(value)) return { ok: true, value: value.map((row) => row.map(shown)) };
  const cell = shown(value);
  return isFailure(cell) ? cell : { ok: true, value: cell };
}

function shown(cell: CellRows[number][number]): CellScalar | CellFailure {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell + 0 : failure(problem("too-large")); // -0 + 0 is 0
  return typeof cell === "object" && "problem" in cell ? failure(cell.problem) : cell;
}

function isFailure(cell: CellScalar | CellFailure): cell is CellFailure {
  return typeof cell === "object" && "error" in cell;
}

function failure({ code, message }: Problem): CellFailure {
  return { ok: false, error: cellErrors[code] ?? "#N/A", message };
}
