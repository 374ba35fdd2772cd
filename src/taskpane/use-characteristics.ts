import { useCallback, useEffect, useState } from "react";
import type { Release } from "../domain/release/release";
import { succeed, type Result } from "../domain/result";
import { useServices } from "./use-services";

interface FetchedCharacteristics {
  /** Null while it is being fetched, or if it was not asked for. */
  readonly release: Result<Release> | null;
  readonly retry: () => void;
}

/**
 * The release with a characteristic, from any of the user's clubs that has it.
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
