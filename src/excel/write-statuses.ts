import type { GuardedSheet } from "./sheet-protection";
import type { StatusChange } from "./status-changes";

/** Queues writing the statuses that are on this sheet. */
export function writeStatuses({ name, sheet }: GuardedSheet, changes: readonly StatusChange[]): void {
  for (const change of changes) {
    if (change.sheet !== name) continue;
    const { row, column, texts } = change;
    sheet.getRangeByIndexes(row, column, texts.length, 1).values = texts.map((text) => [text]);
  }
}
