import { createContext, useCallback, useContext, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { SelectionState } from "../actions/cell/follow-selection";
import type { CallFunction, WorkbookCells } from "../actions/ports";
import type { ClubDefinition } from "../domain/clubs/club-definition";
import type { Problem } from "../domain/problems";
import type { Result } from "../domain/result";
import { fetchOrder } from "./fetch-order";
import type { CellServices } from "./use-services";

/** The workbook's cells and what is selected, for the pane. */
export interface PaneCells extends SelectionState {
  /** Null until their script is loaded. */
  readonly cells: WorkbookCells | null;
  /** Calls a function of ours as a cell does; null until it is loaded. */
  readonly callFunction: CallFunction | null;
  /** The questionnaire that is open, into whose sheets nothing is inserted; null if none is. */
  readonly questionnaire: ClubDefinition | null;
}

const nothing: SelectionState = { selection: null, problem: null };

/**
 * Loads what reads cells, once the figures are shown, and follows the selection from then on.
 *
 * @param areFiguresHere false as long as there are none to show, and then nothing is loaded
 */
export function useLoadedCells(
  load: () => Promise<Result<CellServices>>,
  areFiguresHere: boolean,
): Omit<PaneCells, "questionnaire"> {
  const [services, setServices] = useState<CellServices | null>(null);
  const [failure, setFailure] = useState<Problem | null>(null);
  useEffect(() => {
    if (!areFiguresHere) return;
    let here = true;
    void fetchOrder
      .afterwards()
      .then(load)
      .then((loaded) => {
        if (!here) return;
        if (loaded.ok) setServices(loaded.value);
        else setFailure(loaded.problem);
      });
    return () => {
      here = false;
    };
  }, [load, areFiguresHere]);
  const selection = services?.selection ?? null;
  const subscribe = useCallback(
    (listener: () => void) => selection?.subscribe(listener) ?? (() => undefined),
    [selection],
  );
  const state = useSyncExternalStore(subscribe, () => selection?.get() ?? nothing);
  return useMemo(
    () => ({
      ...state,
      problem: failure ?? state.problem,
      cells: services?.cells ?? null,
      callFunction: services?.callFunction ?? null,
    }),
    [state, failure, services],
  );
}

export const CellsContext = createContext<PaneCells>({
  ...nothing,
  cells: null,
  callFunction: null,
  questionnaire: null,
});

export function useCells(): PaneCells {
  return useContext(CellsContext);
}
