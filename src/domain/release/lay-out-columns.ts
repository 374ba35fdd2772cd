import { groupBy } from "../group-by";
import type { Figure } from "./figure";
import type { ColumnContent } from "./release";
import { scaleDecimals } from "./scale-decimals";

/**
 * Lays figures out as a release holds them: one column for every indicator and year with any figure, missing ones
 * included, in the order of indicators, then years.
 *
 * @param figures at most one for every member, indicator and year; each of them listed
 * @throws RangeError for a figure of an unlisted member, indicator or year
 */
export function layOutColumns(
  figures: readonly Figure[],
  listed: {
    readonly members: readonly string[];
    readonly indicators: readonly string[];
    readonly years: readonly string[];
  },
): readonly ColumnContent[] {
  const memberAt = positions(listed.members);
  const indicatorAt = positions(listed.indicators);
  const yearAt = positions(listed.years);

  const byColumn = groupBy(
    figures,
    ({ indicator, year }) => positionOf(indicatorAt, indicator) * listed.years.length + positionOf(yearAt, year),
  );

  return [...byColumn]
    .sort(([left], [right]) => left - right)
    .map(([key, ofColumn]) => {
      const values = new Array<string | null>(listed.members.length).fill(null);
      const missing: Record<number, number> = {};
      for (const { member, value, reason } of ofColumn) {
        const at = positionOf(memberAt, member);
        values[at] = value;
        if (value === null && reason !== null) missing[at] = reason;
      }
      const year = key % listed.years.length;
      return { indicator: (key - year) / listed.years.length, year, ...scaleDecimals(values), missing };
    });
}

function positions(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, at) => [name, at]));
}

function positionOf(positions: ReadonlyMap<string, number>, name: string): number {
  const position = positions.get(name);
  if (position === undefined) throw new RangeError(`"${name}" is not listed.`);
  return position;
}
