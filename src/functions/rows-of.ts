/** What is no range of rows counts as a single cell. */
export function rowsOf(given: unknown): readonly (readonly unknown[])[] {
  const isRange = Array.isArray(given) && given.length > 0 && Array.from(given).every((row) => Array.isArray(row));
  return isRange ? (given as unknown[][]) : [[given]];
}
