import type { RowSpan } from "../../domain/questionnaire/questionnaire-cells";

/** Which answers have changed. */
export interface Changes {
  /** Ids of questions and registers; null if any may have changed. */
  readonly ids: ReadonlySet<string> | null;
  /** For registers in which only some rows have changed: these rows. */
  readonly rows: ReadonlyMap<string, RowSpan>;
}

/** Which answers have changed since they were last read. */
export interface PendingChanges {
  add(ids: Changes["ids"], rows?: Changes["rows"]): void;
  /** Returns all changes so far and starts again from none; no ids if there are none. */
  take(): Changes;
  isEmpty(): boolean;
  /** Whether this question or register may have changed. */
  mayInclude(id: string): boolean;
}

const none: Changes = { ids: new Set(), rows: new Map() };

export function pendingChanges(): PendingChanges {
  let pending = none;
  return {
    add: (ids, rows = new Map()) => void (pending = together(pending, { ids, rows })),
    take() {
      const taken = pending;
      pending = none;
      return taken;
    },
    isEmpty: () => pending.ids?.size === 0,
    mayInclude: (id) => pending.ids?.has(id) ?? true,
  };
}

function together(one: Changes, other: Changes): Changes {
  if (one.ids === null || other.ids === null) return { ids: null, rows: new Map() };
  const ids = new Set([...one.ids, ...other.ids]);
  const rows = new Map<string, RowSpan>();
  for (const id of ids) {
    const spans = [one, other].flatMap((changes) => (changes.ids?.has(id) === true ? [changes.rows.get(id)] : []));
    const known = spans.filter((span) => span !== undefined);
    if (known.length < spans.length) continue;
    const first = Math.min(...known.map((span) => span.first));
    rows.set(id, { first, last: Math.max(...known.map((span) => span.last)) });
  }
  return { ids, rows };
}
