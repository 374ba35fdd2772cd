import { longestFormula } from "../workbench/calculation/translate-formula";
import type { Calculation, CellChange } from "../workbench/calculation";
import type { CellErrorCode, CellResult } from "../workbook-file/workbook-data";

type ShownValue = number | string | boolean | null;
interface ShownError {
  readonly code: CellErrorCode;
  readonly message: string;
}

/** What the console prints for one formula; a spill is an array of rows. */
export type FormulaAnswer =
  | { readonly formula: string; readonly value: ShownValue | readonly (readonly (ShownValue | ShownError)[])[] }
  | { readonly formula: string; readonly error: ShownError };

/**
 * We place formulas on a diagonal, each this far below and to the right of the one before, so that a spill reaches
 * another formula only if it is both taller and wider than this.
 */
const step = { rows: 2_000, columns: 30 };

/** How many formulas it takes at once: the last must fit within Excel's 16,384 columns with room to spill. */
export const mostFormulas = 500;

/**
 * Calculates formulas, each as if it were alone in a workbook. Text that does not begin with "=" gets an error.
 *
 * @returns a function that takes at most `mostFormulas` formulas and gives their answers in the same order
 */
export function formulaConsole(calculation: Calculation): (formulas: readonly string[]) => Promise<FormulaAnswer[]> {
  let changes: CellChange[] = [];
  let sheets = 0;
  calculation.onChange((more) => (changes = changes.concat(more)));
  // What stops all of them together is told of the one that it belongs to.
  return (formulas) => answersTo(formulas).catch(() => answersApart(formulas));

  /** One formula has stopped the engine, so we calculate each by itself and still answer all the others. */
  async function answersApart(formulas: readonly string[]): Promise<FormulaAnswer[]> {
    const answers: FormulaAnswer[] = [];
    for (const formula of formulas) {
      const answer = await answersTo([formula]).catch((cause: unknown) => [notCalculated(formula, cause)]);
      answers.push(...answer);
    }
    return answers;
  }

  async function answersTo(formulas: readonly string[]): Promise<FormulaAnswer[]> {
    // A new sheet every time, so that a later formula never sees anything left by an earlier one.
    const sheet = `formulas-${(sheets += 1)}`;
    calculation.addSheet(sheet, sheet);
    changes = [];
    calculation.setCells(
      formulas.flatMap((formula, index) =>
        canBeEntered(formula) ? { sheet, ...anchorOf(index), input: { formula } } : [],
      ),
    );
    try {
      await calculation.recalculate();
    } finally {
      calculation.removeSheet(sheet);
    }
    const shown = shownByFormula(changes);
    return formulas.map((formula, index) =>
      canBeEntered(formula) ? answerOf(formula, shown.get(index) ?? new Map()) : notAFormula(formula),
    );
  }
}

function canBeEntered(text: string): boolean {
  return isFormula(text) && text.length <= longestFormula;
}

function isFormula(text: string): boolean {
  return text.startsWith("=");
}

function anchorOf(index: number) {
  return { row: (index + 1) * step.rows, column: (index + 1) * step.columns };
}

/** What each formula's cells show in the end, by "row column" counted from its own cell. */
function shownByFormula(changes: readonly CellChange[]): ReadonlyMap<number, ReadonlyMap<string, CellResult>> {
  const byFormula = new Map<number, Map<string, CellResult>>();
  for (const { row, column, result } of changes) {
    const index = Math.min(Math.floor(row / step.rows), Math.floor(column / step.columns)) - 1;
    const anchor = anchorOf(index);
    const cells = byFormula.get(index) ?? new Map<string, CellResult>();
    byFormula.set(index, cells.set(`${row - anchor.row} ${column - anchor.column}`, result));
  }
  return byFormula;
}

function answerOf(formula: string, cells: ReadonlyMap<string, CellResult>): FormulaAnswer {
  const at = (row: number, column: number) => cells.get(`${row} ${column}`);
  let rows = 0;
  while (at(rows, 0) !== undefined) rows += 1;
  let columns = 0;
  while (at(0, columns) !== undefined) columns += 1;
  if (rows > 1 || columns > 1) {
    const value = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => shown(at(row, column) ?? null)),
    );
    return { formula, value };
  }
  const only = shown(at(0, 0) ?? null);
  return only !== null && typeof only === "object" ? { formula, error: only } : { formula, value: only };
}

function shown(result: CellResult): ShownValue | ShownError {
  if (result === null || typeof result !== "object") return result;
  return { code: result.error, message: result.message ?? nativeErrors[result.error] };
}

function notAFormula(text: string): FormulaAnswer {
  const message = isFormula(text)
    ? `This formula has ${text.length} characters; Excel allows at most ${longestFormula}. Split it over several cells.`
    : `This is not a formula: a formula begins with "=".`;
  return { formula: text, error: { code: "#VALUE!", message } };
}

function notCalculated(formula: string, cause: unknown): FormulaAnswer {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return { formula, error: { code: "#VALUE!", message: `This formula could not be calculated: ${detail}` } };
}

/** What Excel's own errors mean, for use when no CLUB function has given a better message. */
const nativeErrors: Readonly<Record<CellErrorCode, string>> = {
  "#N/A": "A value the formula needs is not available.",
  "#VALUE!": "An argument is of the wrong kind, or the formula cannot be read.",
  "#REF!": "The formula refers to a cell that does not exist.",
  "#DIV/0!": "The formula divides by zero or by a blank.",
  "#NUM!": "A number is outside the range the formula can work with.",
  "#NAME?": "The formula uses a name we don't know. Check the spelling of functions, and put text in quotation marks.",
  "#NULL!": "The ranges in the formula have no cell in common.",
  "#SPILL!": "There is no room for all the values of the formula.",
  "#CALC!": "The formula cannot be calculated, for example because an array is empty.",
  "#BUSY!": "The formula is still waiting for a value.",
};
