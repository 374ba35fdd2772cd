import { clear, createStore, del, get, keys, set, type UseStore } from "idb-keyval";

/** Where the add-in keeps plain values on this machine. A store may reject: browsers can forbid or lose storage. */
export interface ReleaseStore {
  /** Undefined if nothing is kept under this key. */
  read(key: string): Promise<unknown>;
  write(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  clear(): Promise<void>;
  /** All keys, in no particular order. */
  keys(): Promise<readonly string[]>;
}

/**
 * How many milliseconds we give a browser to answer; some never do, e.g. in a private window or with a damaged profile.
 */
const usualPatience = 5_000;

/**
 * The store in the browser's IndexedDB. A request that is not answered in time rejects, so that nothing waits for ever.
 * Until the browser does answer it, all other requests reject at once.
 *
 * @param patience milliseconds
 */
export function createIndexedReleaseStore(name = "yardstick", patience = usualPatience): ReleaseStore {
  // Opened at first use, because opening throws if storage is forbidden, and the functions must start all the same.
  let opened: UseStore | null = null;
  /** How many requests are overdue. */
  let late = 0;

  async function inTime<T>(work: (store: UseStore) => Promise<T>): Promise<T> {
    const silence = () => new Error(`the browser's storage has not answered for ${patience / 1000} seconds`);
    if (late > 0) throw silence();
    const answer = retried(work);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const limit = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        late += 1;
        const end = () => void (late -= 1);
        answer.then(end, end);
        reject(silence());
      }, patience);
    });
    try {
      return await Promise.race([answer, limit]);
    } finally {
      clearTimeout(timer);
    }
  }
  async function retried<T>(work: (store: UseStore) => Promise<T>): Promise<T> {
    try {
      return await work((opened ??= createStore(name, "kept")));
    } catch (cause) {
      // Browsers close the connection when they put a page to sleep; a new one works.
      if ((cause as Partial<DOMException> | null)?.name !== "InvalidStateError") throw cause;
      return work((opened = createStore(name, "kept")));
    }
  }
  return {
    read: (key) => inTime((store) => get<unknown>(key, store)),
    write: (key, value) => inTime((store) => set(key, value, store)),
    remove: (key) => inTime((store) => del(key, store)),
    clear: () => inTime((store) => clear(store)),
    keys: () => inTime((store) => keys<string>(store)),
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
