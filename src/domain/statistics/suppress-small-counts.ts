import { itemAt } from "../item-at";
import { isSmallCount } from "./is-small-count";

/** A count as it may be shown: the count, missing, or withheld. */
export type ShownCount = number | null | "suppressed";

/** Counts with the totals that are shown beside them. */
export interface CountTable {
  /** Rows of counts, all of the same length. A missing count is null and adds nothing to the totals. */
  readonly rows: readonly (readonly (number | null)[])[];
  /** Whether a last column shows each row's total. */
  readonly rowTotals: boolean;
  /** Whether a last row shows each column's total; with both, the corner shows the total of all. */
  readonly columnTotals: boolean;
}

/**
 * Withholds counts of 1 to 4, and enough others that none of them can be worked out from the totals. Returns the rows
 * with the totals asked for: each row's at its end, the columns' in a last row.
 *
 * Definition: primary suppression of every count and total from 1 to 4; then complementary suppression of others, the
 * smallest that will do, until no withheld figure is certain. Somebody who knows everything shown, and that a withheld
 * figure is never 0, still finds at least two tables that fit. Zeros are shown: they are nobody, and withholding one
 * would often give it and its row away.
 *
 * It protects one table. Two tables that count the same people in different ways can together reveal what neither does
 * alone.
 *
 * @throws RangeError for a count that is negative or not a whole number, or rows of different length.
 * @example
 * suppressSmallCounts({ rows: [[3, 20, 9, 0]], rowTotals: true, columnTotals: false }); // => [["suppressed", 20, "suppressed", 0, 32]]
 */
export function suppressSmallCounts(table: CountTable): readonly (readonly ShownCount[])[] {
  const grid = withTotals(table);
  const links = grid.flatMap((cells, row) => cells.flatMap((count, column) => linkOf(table, count, row, column)));
  for (const link of links.filter(({ withheld }) => withheld)) {
    for (const other of cheapestRing(links, link)) other.withheld = true;
  }
  const hidden = new Set(links.filter(({ withheld }) => withheld).map(({ row, column }) => `${row} ${column}`));
  return grid.map((cells, row) =>
    cells.map((count, column) => (hidden.has(`${row} ${column}`) ? "suppressed" : count)),
  );
}

/**
 * A count above zero, seen as a link between two sums, its row's and its column's. A withheld count can be worked out
 * exactly unless it is on a ring of withheld links: around a ring, adding 1 and taking 1 away in turn leaves every sum
 * unchanged. Rows (or columns) whose sums are not shown share one loose end, which fixes nothing.
 */
interface Link {
  readonly row: number;
  readonly column: number;
  readonly ends: readonly [string, string];
  readonly count: number;
  /** −1 for a total of a row or column, which grows as its counts do. */
  readonly sign: 1 | -1;
  withheld: boolean;
}

function linkOf({ rows, rowTotals, columnTotals }: CountTable, count: number | null, row: number, column: number) {
  if (count === null || count === 0) return [];
  const ends = [rowTotals ? `row ${row}` : "loose", columnTotals ? `column ${column}` : "loose"] as const;
  const isTotal = (row === rows.length) !== (column === (rows[0]?.length ?? 0));
  const link: Link = { row, column, ends, count, sign: isTotal ? -1 : 1, withheld: isSmallCount(count) };
  return [link];
}

/**
 * The other links of a ring through a link, chosen to withhold as little more as possible, on which it can be one more
 * or one less.
 */
function cheapestRing(links: readonly Link[], link: Link): readonly Link[] {
  const steps = link.count > 1 ? ([1, -1] as const) : ([1] as const);
  const rings = steps.flatMap((step) => waysFrom(links, link, step).get(link.ends[1]) ?? []);
  const [ring] = rings.sort((one, other) => one.cost - other.cost);
  if (ring === undefined) throw new RangeError("A count above zero has a total above zero.");
  return ring.links;
}

interface Way {
  readonly cost: number;
  readonly links: readonly Link[];
}

/** The cheapest way from a link's row to each sum, if the link changes by a step of 1 and all sums stay as they are. */
function waysFrom(links: readonly Link[], link: Link, step: 1 | -1): ReadonlyMap<string, Way> {
  const [start] = link.ends;
  const ways = new Map<string, Way>([[start, { cost: 0, links: [] }]]);
  for (let isSettled = false; !isSettled;) {
    isSettled = true;
    for (const next of links.filter((other) => other !== link)) {
      for (const [from, to] of [next.ends, [next.ends[1], next.ends[0]] as const]) {
        const way = ways.get(from);
        if (way === undefined) continue;
        const change = step * link.sign * next.sign * (way.links.length % 2 === 0 ? -1 : 1);
        if (change < 0 && next.count === 1) continue; // it would be 0, which is never withheld
        const cost = way.cost + (next.withheld ? 0 : next.count);
        if (cost >= (ways.get(to)?.cost ?? Infinity)) continue;
        ways.set(to, { cost, links: [...way.links, next] });
        isSettled = false;
      }
    }
  }
  return ways;
}

function withTotals({ rows, rowTotals, columnTotals }: CountTable): (number | null)[][] {
  const width = rows[0]?.length ?? 0;
  for (const count of rows.flat()) {
    if (count !== null && !(Number.isSafeInteger(count) && count >= 0)) {
      throw new RangeError(`A count is a whole number from 0; it is ${count}.`);
    }
  }
  if (rows.some((row) => row.length !== width)) throw new RangeError("The rows must be of the same length.");
  const grid: (number | null)[][] = rows.map((row) => (rowTotals ? [...row, sum(row)] : [...row]));
  if (columnTotals) grid.push((grid[0] ?? []).map((_, column) => sum(grid.map((row) => itemAt(row, column)))));
  return grid;
}

function sum(counts: readonly (number | null)[]): number {
  return counts.reduce<number>((total, count) => total + (count ?? 0), 0);
}
