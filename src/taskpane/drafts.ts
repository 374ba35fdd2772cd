/**
 * Texts being typed and not saved anywhere yet, for as long as the pane is open. They are not lost when a list is drawn
 * again.
 */
export interface Drafts {
  /** Null if nothing is being typed. */
  get(key: string): string | null;
  /** Null removes it. */
  set(key: string, text: string | null): void;
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
    const drafts = all.get(owner) ?? createDrafts();
    all.set(owner, drafts);
    return drafts;
  };
}

export function createDrafts(): Drafts {
  const texts = new Map<string, string>();
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());
  return {
    get: (key) => texts.get(key) ?? null,
    set(key, text) {
      if (text === null) texts.delete(key);
      else texts.set(key, text);
      tell();
    },
    forget(prefix) {
      for (const key of [...texts.keys()]) if (key.startsWith(prefix)) texts.delete(key);
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
