import { yearsEarlier } from "../../years-earlier";

/**
 * Every financial (or academic) year from one to another, both included.
 *
 * @example
 * financialYears("2023-24", "2024-25"); // => ["2023-24", "2024-25"]
 */
export function financialYears(first: string, last: string): readonly string[] {
  const count = Number.parseInt(last, 10) - Number.parseInt(first, 10) + 1;
  return Array.from({ length: count }, (_, at) => yearsEarlier(last, count - 1 - at));
}
