import { useCallback, useEffect, useState } from "react";
import type { ClubData, FiguresService } from "../actions/ports";
import type { Result } from "../domain/result";

/** The club's latest data; null until the first answer. `retry` asks the service again. */
export function useClub(figures: FiguresService): {
  readonly answer: Result<ClubData> | null;
  readonly retry: () => void;
} {
  const [answer, setAnswer] = useState<Result<ClubData> | null>(null);
  useEffect(() => {
    let here = true;
    const take = (next: Result<ClubData>) => {
      if (here) setAnswer(next);
    };
    const unsubscribe = figures.subscribe(take);
    void figures.current().then(take);
    return () => {
      here = false;
      unsubscribe();
    };
  }, [figures]);
  const retry = useCallback(() => {
    setAnswer(null);
    void figures.refresh().then(setAnswer);
  }, [figures]);
  return { answer, retry };
}
