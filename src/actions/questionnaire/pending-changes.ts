/** Ids of questions and registers; null where any may have changed. */
export type ChangedIds = ReadonlySet<string> | null;

/** Which answers were changed since they were last read. */
export interface PendingChanges {
  add(ids: ChangedIds): void;
  /** All that were changed, which are none from now on; an empty set where none were. */
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
