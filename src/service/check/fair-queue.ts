interface Waiting<T> {
  readonly of: string;
  readonly size: number;
  readonly item: T;
}

/** A queue in which owners take turns, so that an owner with many jobs waits behind owners with few. */
export interface FairQueue<T> {
  /** How many of this owner's jobs are waiting. */
  waitingOf(owner: string): number;
  add(owner: string, size: number, item: T): void;
  /** The next job that is no larger than this and whose owner has nothing under way; null if there is none. */
  take(largest: number): { readonly of: string; readonly item: T } | null;
  /** Says that the owner's job is finished, so that the next one may be taken. */
  done(owner: string): void;
  /** Takes all the waiting jobs. */
  empty(): T[];
}

/** Each owner has at most one job under way, and owners take turns. */
export function createFairQueue<T>(): FairQueue<T> {
  const waiting = new Map<string, Waiting<T>[]>();
  const underWay = new Set<string>();
  return {
    waitingOf: (owner) => waiting.get(owner)?.length ?? 0,
    add(owner, size, item) {
      const own = waiting.get(owner);
      if (own === undefined) waiting.set(owner, [{ of: owner, size, item }]);
      else own.push({ of: owner, size, item });
    },
    take(largest) {
      for (const [owner, own] of waiting) {
        const [next, ...others] = own;
        if (next === undefined || underWay.has(owner) || next.size > largest) continue;
        // The owner goes to the end of the queue with its other jobs.
        waiting.delete(owner);
        if (others.length > 0) waiting.set(owner, others);
        underWay.add(owner);
        return next;
      }
      return null;
    },
    done: (owner) => void underWay.delete(owner),
    empty() {
      const all = [...waiting.values()].flat().map(({ item }) => item);
      waiting.clear();
      return all;
    },
  };
}
