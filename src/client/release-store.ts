import { clear, createStore, del, get, keys, set, type UseStore } from "idb-keyval";

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

/** Milliseconds in which a browser answers; some never do, as in a private window or with a damaged profile. */
const usualPatience = 5_000;

/**
 * The store in the browser's IndexedDB. What is not answered in time rejects, so that nothing waits for it for ever; and
 * while that goes on, everything else rejects at once.
 *
 * @param patience milliseconds
 */
export function createIndexedReleaseStore(name = "yardstick", patience = usualPatience): ReleaseStore {
  // Opened at first use: where storage is forbidden, opening throws, and the functions must start all the same.
  let opened: UseStore | null = null;
  /** How many had their time and are still not answered. */
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
      // Browsers close a connection when they put a page to sleep; another one works.
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
