import { useCallback } from "react";
import { useServices } from "./use-services";
import { useWork, type Told, type Work } from "./use-work";

/** Work that reports in every tab, because the user may have left the tab by the time it ends. */
export function useNoticeWork(): Omit<Work, "told"> {
  const { state } = useServices();
  return useWork(useCallback(({ kind, text }: Told) => state.tell(kind, text), [state]));
}
