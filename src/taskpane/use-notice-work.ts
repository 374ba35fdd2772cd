import { useCallback } from "react";
import { useServices } from "./use-services";
import { useWork, type Told, type Work } from "./use-work";

/** Work that is told wherever one is in the pane, as it may end somewhere else than where it was asked for. */
export function useNoticeWork(): Omit<Work, "told"> {
  const { state } = useServices();
  return useWork(useCallback(({ kind, text }: Told) => state.tell(kind, text), [state]));
}
