import { useCallback, useEffect, useState } from "react";
import type { Release } from "../domain/release/release";
import { succeed, type Result } from "../domain/result";
import { useServices } from "./use-services";

interface FetchedCharacteristics {
  /** Null while it is fetched, or not asked for. */
  readonly release: Result<Release> | null;
  readonly retry: () => void;
}

/**
 * The release that has an indicator, which members are compared by; from whichever club of one's has it.
 *
 * @param indicator null to ask for none yet
 */
export function useCharacteristics(indicator: string | null): FetchedCharacteristics {
  const { figures } = useServices();
  const [release, setRelease] = useState<Result<Release> | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (indicator === null) return;
    let here = true;
    void figures.withIndicator(indicator).then((data) => {
      if (here) setRelease(data.ok ? succeed(data.value.release) : data);
    });
    return () => {
      here = false;
    };
  }, [figures, indicator, attempt]);
  const retry = useCallback(() => {
    setRelease(null);
    setAttempt((before) => before + 1);
  }, []);
  return { release, retry };
}
