import { useEffect, useState } from "react";
import type { OpenedQuestionnaire } from "../actions/questionnaire/session-state";
import type { Receipt } from "../domain/questionnaire/receipt";
import { useSessionWork } from "./use-session-work";

/** The last receipt, if nothing has changed since then; null otherwise, and while we don't know. */
export function useAsSubmitted({ check, explanations, receipts }: OpenedQuestionnaire): Receipt | null {
  const { session } = useSessionWork();
  const [known, setKnown] = useState<Known | null>(null);
  useEffect(() => {
    let isWanted = true;
    if (check !== null && receipts.length > 0)
      void session.isAsSubmitted().then((isSame) => {
        if (isWanted) setKnown({ check, explanations, receipts, isSame });
      });
    return () => void (isWanted = false);
  }, [session, check, explanations, receipts]);
  const isOfNow =
    known?.check === check && known.explanations === explanations && known.receipts === receipts && known.isSame;
  return isOfNow ? (receipts.at(-1) ?? null) : null;
}

/** What we know, and of what. */
interface Known extends Pick<OpenedQuestionnaire, "check" | "explanations" | "receipts"> {
  readonly isSame: boolean;
}
