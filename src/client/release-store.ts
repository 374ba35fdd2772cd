import { clear, createStore, del, get, keys, set } from "idb-keyval";

/** Where the add-in keeps plain values on this machine. A store may reject: browsers can forbid or lose storage. */
export interface ReleaseStore {
  /** Undefined where nothing is kept under that key. */
  read(key: string): Promise<unknown>;
  write(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  clear(): Promise<void>;
  /** Under which keys something is kept, in no order. */
  keys(): Promise<readonly string[]>;
}

/** The store in the browser's IndexedDB. */
export function createIndexedReleaseStore(name = "yardstick"): ReleaseStore {
  // Opened at first use: where storage is forbidden, opening throws, and the functions must start all the same.
  let opened: ReturnType<typeof createStore> | null = null;
  const store = () => (opened ??= createStore(name, "kept"));
  return {
    read: async (key) => get<unknown>(key, store()),
    write: async (key, value) => set(key, value, store()),
    remove: async (key) => del(key, store()),
    clear: async () => clear(store()),
    keys: async () => keys<string>(store()),
  };
}

/** A store that lasts as long as the process. */
export function createMemoryReleaseStore(): ReleaseStore {
  const kept = new Map<string, unknown>();
  return {
    read: async (key) => kept.get(key),
    write: async (key, value) => void kept.set(key, value),
    remove: async (key) => void kept.delete(key),
    clear: async () => kept.clear(),
    keys: async () => [...kept.keys()],
  };
}
