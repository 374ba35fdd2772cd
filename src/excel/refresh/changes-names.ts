/** The sheet with what a refresh changed, and its table: each with a number where there are several. */
export const changesSheetName = "Yardstick changes";
export const changesTableName = "Yardstick_changes";

/** Whether a table lists what a refresh changed. */
export function isChangesTable(name: string): boolean {
  return /^Yardstick_changes(?:_\d+)?$/.test(name);
}
