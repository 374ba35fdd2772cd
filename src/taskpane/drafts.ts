/**
 * What is being typed and not saved anywhere yet, for as long as the pane is open: texts, unless said otherwise. It is not
 * lost when a list is drawn again.
 */
export interface Drafts<T = string> {
  /** Null if nothing is being typed. */
  get(key: string): T | null;
  /** Null removes it. */
  set(key: string, draft: T | null): void;
  /** Removes all drafts whose keys begin with this. */
  forget(prefix: string): void;
  /** In the form React's useSyncExternalStore takes. */
  subscribe(listener: () => void): () => void;
}

/**
 * The drafts of each questionnaire and of the member who is signed in, apart: a question goes by the same id in every year,
 * and nobody finds in a box what somebody else typed. They are there again when one comes back to it.
 */
export function draftsByOwner(): (owner: string) => Drafts {
  const all = new Map<string, Drafts>();
  return (owner) => {
    const drafts = all.get(owner) ?? createDrafts<string>();
    all.set(owner, drafts);
    return drafts;
  };
}

export function createDrafts<T>(): Drafts<T> {
  const drafts = new Map<string, T>();
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());
  return {
    get: (key) => drafts.get(key) ?? null,
    set(key, draft) {
      if (draft === null) drafts.delete(key);
      else drafts.set(key, draft);
      tell();
    },
    forget(prefix) {
      for (const key of [...drafts.keys()]) if (key.startsWith(prefix)) drafts.delete(key);
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
