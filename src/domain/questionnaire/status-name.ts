/** How the hidden workbook names begin by which we find the statuses of a questionnaire. */
const prefix = "Yardstick_status.";

/**
 * The hidden workbook name of some statuses: of the column beside a list or grid, by the id of its first question; or of
 * the heading of a register's column of statuses, by the register's id. So rows may be inserted, columns moved and the
 * sheet renamed.
 */
export function statusName(id: string): string {
  return `${prefix}${id}`;
}

/** The id in the name of some statuses, in lower case, because Excel ignores case in names; null for any other name. */
export function idOfStatusName(name: string): string | null {
  const plain = name.toLowerCase();
  return plain.startsWith(prefix.toLowerCase()) ? plain.slice(prefix.length) : null;
}
