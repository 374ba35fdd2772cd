import { useRef, useState } from "react";
import type { UpdateProgress } from "../../../actions/report-ports";

/** How many of the pages are drawn; none yet while their figures are fetched. */
export interface ShownProgress {
  readonly done: number;
  readonly all: number;
  readonly isCancelled: boolean;
  /** True once cells of the workbook change, so that it can't be cancelled any more. */
  readonly isChanging: boolean;
}

const begun: ShownProgress = { done: 0, all: 0, isCancelled: false, isChanging: false };

/** How far the report is that is being drawn, null if none is, and a way to stop it. */
export function useReportProgress() {
  const [shown, setShown] = useState<ShownProgress | null>(null);
  const isCancelled = useRef(false);
  const change = (changes: Partial<ShownProgress>) => setShown((before) => before && { ...before, ...changes });
  /** Does the work, and shows how far it is until it ends. */
  const showing = async <T>(work: (progress: UpdateProgress) => Promise<T>): Promise<T> => {
    isCancelled.current = false;
    setShown(begun);
    try {
      return await work({
        tell: (done, all) => change({ done, all }),
        isCancelled: () => isCancelled.current,
        tellChanging: () => change({ isChanging: true }),
      });
    } finally {
      setShown(null);
    }
  };
  const cancel = () => {
    isCancelled.current = true;
    change({ isCancelled: true });
  };
  return { showing, shown, cancel };
}
