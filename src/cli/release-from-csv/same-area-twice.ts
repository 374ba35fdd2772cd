import { boundaryChanges } from "../../domain/peers/boundary-changes";
import { authorities, existedIn, type Authority } from "../authorities";
import type { FigureRow } from "./figure-rows";

/**
 * A fault for each abolished authority that has a figure of the same indicator and year as the authority that has its
 * area now: the area would count twice. A year in which both existed, such as the calendar year of the change, may have
 * both.
 */
export function sameAreaTwice(rows: readonly FigureRow[]): readonly string[] {
  const present = rows.filter(({ figure }) => figure.value !== null);
  const listed = new Map(authorities().map((authority) => [authority.code, authority]));
  return boundaryChanges.flatMap(({ before, after, since }) => {
    const later = new Map<string, FigureRow>();
    for (const row of present)
      if (after.includes(row.figure.member)) later.set(keyOf(row), later.get(keyOf(row)) ?? row);
    return present
      .filter(({ figure }) => before.includes(figure.member))
      .flatMap((earlier) => {
        const same = later.get(keyOf(earlier));
        const [old, young] = [earlier, same].map((row) => listed.get(row?.figure.member ?? ""));
        if (same === undefined || old === undefined || young === undefined) return [];
        const { year, indicator } = earlier.figure;
        if (existedIn(old, year) && existedIn(young, year)) return [];
        return [
          `${named(old, earlier)} and ${named(young, same)} are the same area before and after April ${since}, and both have a figure of ${indicator} in ${year}. Keep only one of them.`,
        ];
      });
  });
}

function keyOf({ figure }: FigureRow): string {
  return JSON.stringify([figure.indicator, figure.year]);
}

function named({ name, code }: Authority, { line }: FigureRow): string {
  return `${name} (${code}, line ${line})`;
}
