/** What is being typed and is nowhere else yet, for as long as the pane is open: kept when a list is drawn anew. */
export interface Drafts {
  /** Null where nothing is being typed. */
  get(key: string): string | null;
  /** Null forgets it. */
  set(key: string, text: string | null): void;
  /** Forgets all whose keys begin so. */
  forget(prefix: string): void;
  /** In the form React's useSyncExternalStore takes. */
  subscribe(listener: () => void): () => void;
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
