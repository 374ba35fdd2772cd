interface Waiting<T> {
  readonly of: string;
  readonly size: number;
  readonly item: T;
}

/** What waits for its turn, owner by owner: whoever asks much waits behind whoever asks little. */
export interface FairQueue<T> {
  /** How many of this owner wait. */
  waitingOf(owner: string): number;
  add(owner: string, size: number, item: T): void;
  /** The next whose owner has nothing under way and that is no larger; null where there is none. */
  take(largest: number): { readonly of: string; readonly item: T } | null;
  /** The owner's next may be taken. */
  done(owner: string): void;
  /** Takes all that waits. */
  empty(): T[];
}

/** Of each owner one at a time is under way, and owners take turns. */
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
        // Back to the end of the line with the rest.
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
