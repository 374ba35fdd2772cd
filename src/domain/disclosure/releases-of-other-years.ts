import { yearsEarlier } from "../years-earlier";
import type { DisclosureMember, EarlierRelease, OtherYear } from "./disclosure-input";

/** The year that is published now. */
type YearToPublish = Pick<OtherYear, "year" | "openings">;

/**
 * Releases of a club's other years, with their cells and sums named so that they can be solved together with this year's:
 * by their year and id. What a year opens with is what the year before closed with, so both have one name. Published, this
 * year's 40 children at the start would give away last year's 40 at the end, which were withheld to protect 3 of them.
 *
 * Where a year is missing in between, nothing ties the years before it to this one.
 */
export function releasesOfOtherYears(
  { year, openings }: YearToPublish,
  others: readonly OtherYear[],
): readonly EarlierRelease[] {
  const all = new Map([...others, { year, openings }].map((each) => [each.year, each.openings]));
  return others.flatMap((other) =>
    other.releases.map((release) => renamed(release, other.year, (id) => nameOf(all, year, other.year, id))),
  );
}

/** What a cell of a year is called beside the cells of the year that is published. */
function nameOf(all: ReadonlyMap<string, OtherYear["openings"]>, published: string, year: string, id: string): string {
  if (year === published) return id;
  if (year > published) {
    const closing = all.get(year)?.get(id);
    const before = yearsEarlier(year, 1);
    return closing === undefined || !all.has(before) ? `${year} ${id}` : nameOf(all, published, before, closing);
  }
  for (const [after, openings] of all) {
    const [opening] = [...openings].find(([, closing]) => closing === id) ?? [];
    if (opening !== undefined && yearsEarlier(after, 1) === year) return nameOf(all, published, after, opening);
  }
  return `${year} ${id}`;
}

function renamed(
  { members, withheld, relations }: EarlierRelease,
  year: string,
  cellName: (id: string) => string,
): EarlierRelease {
  const sumName = (id: string) => `${year} ${id}`;
  const cellsOf = (cells: ReadonlyMap<string, number>) => withKeys(cells, cellName);
  return {
    members: members.map(({ code, cells, missing = new Map(), sums }): DisclosureMember => {
      return {
        code,
        cells: withKeys(cells, cellName),
        missing: withKeys(missing, cellName),
        sums: sums.map((sum) => ({ id: sumName(sum.id), cells: cellsOf(sum.cells) })),
      };
    }),
    withheld: new Map([...withheld].map(([code, sums]) => [code, withKeys(sums, sumName)])),
    relations: {
      nothing: (relations?.nothing ?? []).map(cellsOf),
      remainders: (relations?.remainders ?? []).map(cellsOf),
      prices: (relations?.prices ?? []).map(({ money, people }) => ({
        money: cellsOf(money),
        people: cellsOf(people),
      })),
    },
  };
}

function withKeys<Value>(map: ReadonlyMap<string, Value>, name: (key: string) => string): ReadonlyMap<string, Value> {
  return new Map([...map].map(([key, value]) => [name(key), value]));
}
