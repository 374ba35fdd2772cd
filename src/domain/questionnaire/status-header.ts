import type { Field } from "../clubs/question";
import { textKey } from "../text-key";

const headers = ["Status", "Yardstick status"] as const;

/** What a register's column of statuses is called: a name that none of its own columns has. */
export function statusHeader(columns: readonly Pick<Field, "label">[]): string {
  const taken = new Set(columns.map(({ label }) => textKey(label)));
  return taken.has(textKey(headers[0])) ? headers[1] : headers[0];
}

/** Whether a heading may be that of a column of statuses. */
export function isStatusHeader(text: string): boolean {
  return headers.some((header) => textKey(header) === textKey(text));
}
