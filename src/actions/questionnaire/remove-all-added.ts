import { succeed, type Result } from "../../domain/result";
import type { Added } from "../questionnaire-ports";

interface Adding {
  added(): Promise<Result<readonly Added[]>>;
  removeAdded(added: Added): Promise<Result<null>>;
}

/** Whether it is removed with everything else: not the savings tracker, which is the council's own record. */
export function isRemovedWithAll({ kind, obstacle }: Added): boolean {
  return obstacle === null && kind !== "savings";
}

/**
 * Removes everything that Yardstick added and that is removed with everything else, one after the other: what goes with another is
 * then no longer there to be removed. Stops at the first problem; what was removed by then stays removed.
 *
 * @returns how many things were removed
 */
export async function removeAllAdded(adding: Adding): Promise<Result<number>> {
  const tried = new Set<string>();
  const keyOf = ({ kind, name }: Added) => `${kind} ${name}`;
  for (let removed = 0; ; removed += 1) {
    const now = await adding.added();
    if (!now.ok) return now;
    const next = now.value.find((each) => isRemovedWithAll(each) && !tried.has(keyOf(each)));
    if (next === undefined) return succeed(removed);
    tried.add(keyOf(next));
    const done = await adding.removeAdded(next);
    if (!done.ok) return done;
  }
}
