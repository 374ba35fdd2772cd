import { settle } from "../settle";
import type { CallFunction, FiguresService, SheetCell, WorkbookCells } from "../ports";
import { explainCall, type CallSubject } from "./explain-call";
import { readFormula, type ReadCall } from "./read-formula";
import type { Problem } from "../../domain/problems";
import type { Result } from "../../domain/result";

/** A call in the selected cell's formula, and what it is about; null as explainCall gives it. */
export interface ExplainedCall extends ReadCall {
  readonly subject: Result<CallSubject> | null;
}

/** The selected cell. */
export interface Selection {
  readonly cell: SheetCell;
  /** The formula that gives the cell its value, its own or the one that spills into it; null if it has none. */
  readonly formula: string | null;
  /** The calls of our functions in that formula; empty if it has none. */
  readonly calls: readonly ExplainedCall[];
}

export interface SelectionState {
  /** Null until it is first read. */
  readonly selection: Selection | null;
  /** Why the last reading failed; null if it did not. */
  readonly problem: Problem | null;
}

export interface SelectionFollower {
  get(): SelectionState;
  /** In the form React's useSyncExternalStore takes. */
  subscribe(listener: () => void): () => void;
  /** Reads the selected cell again. */
  read(): void;
}

/** Milliseconds without another event before we read: who walks through cells with an arrow key waits for nothing. */
const pause = 80;

/** Milliseconds until we read again a cell that Excel is still working out, of which it sends no event; then longer. */
const patience = 500;
const longestPatience = 30_000;

/**
 * Follows the selected cell, with what the formula in it uses. A reading is one round trip, and one more if arguments of
 * our functions are cells; while one is under way, only the last of all further events counts.
 */
export async function followSelection(
  cells: Pick<WorkbookCells, "readCell" | "readValues" | "watchSelection">,
  figures: Pick<FiguresService, "withIndicator" | "subscribe">,
  callFunction: CallFunction,
): Promise<SelectionFollower> {
  const listeners = new Set<() => void>();
  let state: SelectionState = { selection: null, problem: null };
  let isReading = false;
  let isAgain = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const set = (next: SelectionState) => {
    state = next;
    listeners.forEach((listener) => listener());
  };
  async function readNow(): Promise<void> {
    if (isReading) {
      isAgain = true;
      return;
    }
    isReading = true;
    do {
      isAgain = false;
      const selection = await settle(() => selectionNow(cells, figures, callFunction));
      // The selection has moved on: what was read is no longer needed.
      if (isAgain) continue;
      // While somebody types, Excel answers nothing; what was last selected still is.
      set(selection.ok ? { selection: selection.value, problem: null } : { ...state, problem: selection.problem });
    } while (isAgain);
    isReading = false;
  }
  const readAfter = (wait: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      void readNow().then(() => {
        // If something has happened meanwhile, we read again anyway.
        if (timer === undefined) readIfBusy(wait * 2);
      });
    }, wait);
  };
  const readIfBusy = (wait: number) => {
    if (state.selection?.cell.isBusy) readAfter(Math.min(Math.max(wait, patience), longestPatience));
  };
  const read = () => readAfter(pause);
  const watched = await cells.watchSelection(read);
  if (!watched.ok) set({ ...state, problem: watched.problem });
  figures.subscribe(read);
  await readNow();
  readIfBusy(patience);
  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    read,
  };
}

async function selectionNow(
  cells: Pick<WorkbookCells, "readCell" | "readValues">,
  figures: Pick<FiguresService, "withIndicator">,
  callFunction: CallFunction,
): Promise<Result<Selection>> {
  const read = await cells.readCell(null);
  if (!read.ok) return read;
  const cell = read.value;
  const own = typeof cell.content === "string" && cell.content.startsWith("=") ? cell.content : null;
  const formula = own ?? cell.spilled?.formula ?? null;
  if (formula === null) return { ok: true, value: { cell, formula, calls: [] } };
  const calls = await readFormula(formula, cell.place.sheet, cells, callFunction);
  if (!calls.ok) return calls;
  const explained = await Promise.all(
    calls.value.map(async (call) => ({ ...call, subject: await explainCall(figures, call) })),
  );
  return { ok: true, value: { cell, formula, calls: explained } };
}
