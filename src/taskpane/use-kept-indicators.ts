import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { IndicatorMemory } from "../actions/ports";
import type { KeptIndicators } from "../domain/indicators/kept-indicators";
import { useServices } from "./use-services";

const none: KeptIndicators = { favourites: [], recent: [] };

/** The indicators that the user keeps at hand, and what keeps them; null until that is loaded. */
export interface IndicatorsAtHand {
  readonly kept: KeptIndicators;
  readonly memory: IndicatorMemory | null;
}

/** The user's favourite and recent indicators. Until they are read, and if their script can't be loaded, there are none. */
export function useKeptIndicators(): IndicatorsAtHand {
  const { loadIndicators } = useServices();
  const [memory, setMemory] = useState<IndicatorMemory | null>(null);
  useEffect(() => {
    let here = true;
    void loadIndicators().then(async (loaded) => {
      // Without it everything else works, and the next part that is drawn tries again.
      if (!loaded.ok) return;
      await loaded.value.read();
      if (here) setMemory(loaded.value);
    });
    return () => {
      here = false;
    };
  }, [loadIndicators]);
  const subscribe = useCallback((listener: () => void) => memory?.subscribe(listener) ?? (() => undefined), [memory]);
  const kept = useSyncExternalStore(subscribe, () => memory?.get() ?? none);
  return useMemo(() => ({ kept, memory }), [kept, memory]);
}
