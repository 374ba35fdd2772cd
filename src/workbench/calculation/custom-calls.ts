import type {
  CustomFunctionArgument,
  CustomFunctionCall,
  CustomFunctionOutcome,
  CustomFunctionRunner,
} from "../calculation";
import type { CellErrorCode } from "../../workbook-file/workbook-data";

/** An error from a call and its place in the call's rows; no place if the whole call is that error. */
interface Failure {
  readonly error: CellErrorCode;
  readonly message?: string;
  readonly row?: number;
  readonly column?: number;
}

/**
 * The calls of custom functions and their outcomes. The engine calculates without waiting: a call without an outcome
 * yet is noted here, and its cell waits. All noted calls are then run as one batch.
 */
export interface CustomCalls {
  /** The outcome of a call; null if not known yet, and then the call is noted and its cell waits. */
  outcomeOf(cell: string, call: CustomFunctionCall): CustomFunctionOutcome | null;
  /** Answers this call in this cell with what the file came with, until all is forgotten. */
  stand(cell: string, call: CustomFunctionCall, outcome: CustomFunctionOutcome): void;
  /** The cells have new inputs, so what the file came with is no answer for them. */
  forgetStanding(cells?: readonly string[]): void;
  /** The engine starts calculating: calls made from now on replace those a recalculated cell made before. */
  startPass(): void;
  /** The engine has finished; these are the cells it calculated. */
  endPass(calculated: readonly string[]): void;
  isWaiting(cell: string): boolean;
  /**
   * The sentence of the cell's first call that failed with this error: one at this row and column of the spill,
   * otherwise any.
   */
  messageOf(cell: string, error: CellErrorCode, row: number, column: number): string | undefined;
  /** The calls noted since this was last asked. */
  takeNoted(): readonly CustomFunctionCall[];
  /** Keeps the outcomes of calls taken earlier, unless all was forgotten in between. */
  settle(calls: readonly CustomFunctionCall[], outcomes: readonly CustomFunctionOutcome[]): void;
  /** Drops the outcomes of the calls that these cells made last, so that they are made again. */
  forgetCallsOf(cells: readonly string[]): void;
  /** Drops all outcomes, so that every call is made again. */
  forget(): void;
}

interface CallsOfCell {
  waiting: boolean;
  /** Of each call, its key. */
  readonly keys: string[];
  readonly failures: Failure[];
}

/** @param answer gives the outcomes that are known at once, so that nothing waits for them */
export function createCustomCalls(answer: NonNullable<CustomFunctionRunner["answer"]> = () => null): CustomCalls {
  const outcomes = new Map<string, CustomFunctionOutcome>();
  const asked = new Map<string, CustomFunctionCall>();
  /** Cell → what its file came with, and for which call. */
  const standing = new Map<string, { readonly key: string; readonly outcome: CustomFunctionOutcome }>();
  const ofCells = new Map<string, CallsOfCell>();
  const ofPass = new Map<string, CallsOfCell>();
  let noted: CustomFunctionCall[] = [];

  function callsOfPass(cell: string): CallsOfCell {
    const known = ofPass.get(cell);
    if (known !== undefined) return known;
    const fresh = { waiting: false, keys: [], failures: [] };
    ofPass.set(cell, fresh);
    return fresh;
  }

  return {
    outcomeOf(cell, call) {
      const key = callKey(call);
      const stood = standing.get(cell);
      const known = stood?.key === key ? stood.outcome : outcomes.get(key);
      const outcome = known ?? answer(call);
      if (known === undefined && outcome !== null) outcomes.set(key, outcome);
      const calls = callsOfPass(cell);
      calls.keys.push(key);
      if (outcome === null) {
        calls.waiting = true;
        if (asked.has(key)) return null;
        asked.set(key, call);
        noted.push(call);
        return null;
      }
      calls.failures.push(...failuresOf(outcome));
      return outcome;
    },
    stand: (cell, call, outcome) => void standing.set(cell, { key: callKey(call), outcome }),
    forgetStanding(cells) {
      if (cells === undefined) standing.clear();
      else for (const cell of cells) standing.delete(cell);
    },
    startPass: () => ofPass.clear(),
    endPass(calculated) {
      for (const cell of calculated) {
        const calls = ofPass.get(cell);
        if (calls === undefined) ofCells.delete(cell);
        else ofCells.set(cell, calls);
      }
    },
    isWaiting: (cell) => ofCells.get(cell)?.waiting ?? false,
    messageOf(cell, error, row, column) {
      const same = ofCells.get(cell)?.failures.filter((failure) => failure.error === error) ?? [];
      return (same.find((failure) => failure.row === row && failure.column === column) ?? same[0])?.message;
    },
    takeNoted() {
      const taken = noted;
      noted = [];
      return taken;
    },
    settle(calls, settled) {
      if (settled.length !== calls.length)
        throw new Error(
          `The runner gave ${settled.length} outcomes for ${calls.length} calls; it must give one a call.`,
        );
      calls.forEach((call, index) => {
        const key = callKey(call);
        const outcome = settled[index];
        // Compared by identity, to tell a call from before `forget` from the same call made again.
        if (asked.get(key) !== call || outcome === undefined) return;
        outcomes.set(key, outcome);
        asked.delete(key);
      });
    },
    forgetCallsOf(cells) {
      for (const cell of cells) {
        standing.delete(cell);
        for (const key of ofCells.get(cell)?.keys ?? []) outcomes.delete(key);
      }
    },
    forget() {
      outcomes.clear();
      standing.clear();
      asked.clear();
      noted = [];
    },
  };
}

function failuresOf(outcome: CustomFunctionOutcome): Failure[] {
  if (!outcome.ok) return [outcome];
  const { value } = outcome;
  if (typeof value !== "object" || value === null) return [];
  return value.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (typeof cell === "object" && cell !== null ? [{ ...cell, row, column }] : [])),
  );
}

function callKey(call: { readonly name: string; readonly args: readonly CustomFunctionArgument[] }): string {
  return JSON.stringify([call.name, call.args]);
}
