import type { Field } from "../clubs/question";
import { textKey } from "../text-key";

/** What a register's column of statuses is called: a name that none of its own columns has. */
export function statusHeader(columns: readonly Pick<Field, "label">[]): string {
  const taken = new Set(columns.map(({ label }) => textKey(label)));
  return taken.has(textKey("Status")) ? "Yardstick status" : "Status";
}
