import { createContext, useContext, useSyncExternalStore } from "react";
import type { Drafts } from "./drafts";
import type { ScenarioDrafts } from "./scenario-draft";

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

/** The scenarios being filled in, by authority; above what signing out takes away, so that signing in again finds them. */
export const ScenarioDraftsContext = createContext<Drafts<ScenarioDrafts> | null>(null);

/** The scenarios that an authority is filling in, and a function that changes them as they then are. */
export function useScenarioDrafts(
  owner: string,
): readonly [drafts: ScenarioDrafts, change: (of: (now: ScenarioDrafts) => ScenarioDrafts) => void] {
  const all = useContext(ScenarioDraftsContext);
  if (all === null) throw new Error("Model is drawn outside its ScenarioDraftsContext.");
  const get = () => all.get(owner) ?? noScenarios;
  return [useSyncExternalStore(all.subscribe, get), (of) => all.set(owner, of(get()))];
}

const noScenarios: ScenarioDrafts = new Map();
