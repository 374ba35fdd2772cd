/**
 * The financial year before one, as the clubs write them.
 *
 * @example
 * yearBefore("2025-26"); // => "2024-25"
 */
export function yearBefore(year: string): string {
  const start = Number(year.slice(0, 4));
  return `${start - 1}-${String(start % 100).padStart(2, "0")}`;
}
