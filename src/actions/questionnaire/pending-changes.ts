/** Ids of questions and registers; null if any may have changed. */
export type ChangedIds = ReadonlySet<string> | null;

/** Which answers have changed since they were last read. */
export interface PendingChanges {
  add(ids: ChangedIds): void;
  /** Returns all changes so far and starts again from none; an empty set if there are none. */
  take(): ChangedIds;
  isEmpty(): boolean;
}

export function pendingChanges(): PendingChanges {
  let pending: ChangedIds = new Set();
  return {
    add(ids) {
      pending = pending === null || ids === null ? null : new Set([...pending, ...ids]);
    },
    take() {
      const taken = pending;
      pending = new Set();
      return taken;
    },
    isEmpty: () => pending?.size === 0,
  };
}
