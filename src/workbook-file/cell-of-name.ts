import { parseArea } from "./a1";

/** The cell that "='Sheet 1'!$B$3" refers to, or the first cell of a range; null if it refers to no cell. */
export function cellOfName(refersTo: string): { sheet: string; row: number; column: number } | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(refersTo);
  const area = parseArea(match?.[3] ?? "");
  if (match === null || area === null) return null;
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? "", row: area.top, column: area.left };
}
