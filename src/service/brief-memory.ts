import { LRUCache } from "lru-cache";

interface Options {
  /** How many milliseconds something is remembered, and so how long a change elsewhere can go unnoticed. */
  readonly lifetime: number;
  /** How many things are remembered. Beyond that, the least recently used is forgotten. */
  readonly limit: number;
  readonly now: () => Date;
}

export interface BriefMemory<T> {
  /** What is remembered under a key; undefined if nothing is, or no longer. */
  known(key: string): T | undefined;
  /**
   * Returns what is remembered under a key, or looks it up and remembers it. Callers who ask meanwhile share the
   * answer.
   */
  find(key: string, lookUp: () => Promise<T | null>): Promise<T | null>;
  /** Forgets everything, including what is being looked up: the next who ask have it looked up again. */
  forget(): void;
}

/**
 * Remembers what was looked up, so that a storm of requests (every workbook in a council asking whether its release is
 * current) does not become a storm of queries. It does not remember that something was not found.
 */
export function createBriefMemory<T extends object>({ lifetime, limit, now }: Options): BriefMemory<T> {
  const remembered = new LRUCache<string, T, () => Promise<T | null>>({
    max: limit,
    // The library forgets what is older than this.
    ttl: lifetime - 1,
    ttlResolution: 0,
    perf: { now: () => now().getTime() },
    fetchMethod: async (_key, _stale, { context: lookUp }) => (await lookUp()) ?? undefined,
  });
  // What was looked up before the last time that everything was forgotten is under other keys, and never found again.
  let times = 0;
  const keyNow = (key: string) => `${times} ${key}`;
  return {
    known: (key) => remembered.get(keyNow(key)),
    find: async (key, lookUp) => (await remembered.fetch(keyNow(key), { context: lookUp })) ?? null,
    forget: () => void (times += 1),
  };
}
