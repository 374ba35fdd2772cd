import { createContext, useContext, useSyncExternalStore } from "react";
import type { Drafts } from "./drafts";

export const DraftsContext = createContext<Drafts | null>(null);

export function useDrafts(): Drafts {
  const drafts = useContext(DraftsContext);
  if (drafts === null) throw new Error("The pane is drawn outside its DraftsContext.");
  return drafts;
}

/** A text, null to remove it, or a function of the present text. */
type Next = string | null | ((now: string | null) => string | null);

/** The draft with this key; null if nothing is being typed. */
export function useDraft(key: string): readonly [draft: string | null, set: (next: Next) => void] {
  const drafts = useDrafts();
  const draft = useSyncExternalStore(drafts.subscribe, () => drafts.get(key));
  return [draft, (text) => drafts.set(key, typeof text === "function" ? text(drafts.get(key)) : text)];
}
