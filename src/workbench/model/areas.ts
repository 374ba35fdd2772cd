import { oncePer } from "../../domain/once-per";
import { type Area, containsArea, intersectAreas } from "./area";
import { formatArea, parseArea } from "./reference";

/** Reads several ranges separated by spaces, "D2 F3:F9"; leaves out anything else. */
export function parseAreas(text: string): Area[] {
  return text.split(/\s+/).flatMap((one) => parseArea(one) ?? []);
}

/** The areas of a rule or link. Read once, because a new object replaces it if its ranges change. */
export const areasOf = oncePer((one: { readonly ranges: string }): readonly Area[] => parseAreas(one.ranges));

export function formatAreas(areas: readonly Area[]): string {
  return areas.map((area) => formatArea(area)).join(" ");
}

/** What is left of an area without the cells of another: none to four areas. */
export function subtractArea(area: Area, without: Area): Area[] {
  const shared = intersectAreas(area, without);
  if (!shared) return [area];
  const { top, left, bottom, right } = shared;
  return [
    { ...area, bottom: top - 1 },
    { ...area, top: bottom + 1 },
    { top, bottom, left: area.left, right: left - 1 },
    { top, bottom, left: right + 1, right: area.right },
  ].filter((rest) => rest.top <= rest.bottom && rest.left <= rest.right);
}

/** Combines cells into few areas: runs along rows, joined if rows below have the same run. Give cells row by row. */
export function joinCells(cells: readonly { readonly row: number; readonly column: number }[]): Area[] {
  const runs: Area[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = runs.at(-1);
    if (last?.bottom === row && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  const joined = new Map<string, Area>();
  for (const run of runs) {
    const above = joined.get(`${run.left}:${run.right}:${run.top - 1}`);
    if (above) joined.delete(`${run.left}:${run.right}:${run.top - 1}`);
    const area = above ? { ...run, top: above.top } : run;
    joined.set(`${run.left}:${run.right}:${run.bottom}`, area);
  }
  return [...joined.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Whether the areas together cover the one. */
export function coversArea(areas: readonly Area[], area: Area): boolean {
  if (areas.some((one) => containsArea(one, area))) return true;
  return areas.reduce<Area[]>((rest, one) => rest.flatMap((part) => subtractArea(part, one)), [area]).length === 0;
}
