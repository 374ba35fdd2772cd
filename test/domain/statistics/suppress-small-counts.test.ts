import * as fc from "fast-check";
import { suppressSmallCounts, type CountTable } from "../../../src/domain/statistics/suppress-small-counts";

const hidden = "suppressed";
const withTotals = (...rows: (number | null)[][]): CountTable => ({ rows, rowTotals: true, columnTotals: true });
const inOneRow = (...counts: (number | null)[]): CountTable => ({
  rows: [counts],
  rowTotals: true,
  columnTotals: false,
});

test.each([
  ["nothing small", [0, 5, 20], [0, 5, 20, 25]],
  ["one small count takes the smallest other with it", [3, 20, 9, 0], [hidden, 20, hidden, 0, 32]],
  ["two small counts hide each other", [3, 2, 9], [hidden, hidden, 9, 14]],
  ["two of 1 do not: their sum of 2 would give both away", [1, 1, 9, 30], [hidden, hidden, hidden, 30, 41]],
  ["3 and 1 do: 2 and 2 is as likely", [3, 1, 9], [hidden, hidden, 9, 13]],
  ["with zeros beside it, its total goes", [3, 0, 0], [hidden, 0, 0, hidden]],
  ["a small total goes too", [1, 0, 2], [hidden, 0, hidden, hidden]],
  ["missing counts stay missing, and hide nothing", [4, null, 8], [hidden, null, hidden, 12]],
])("%s", (_case, counts, shown) => {
  expect(suppressSmallCounts(inOneRow(...counts))).toEqual([shown]);
});

test("without totals only small counts are withheld", () => {
  expect(
    suppressSmallCounts({
      rows: [
        [1, 9],
        [5, 4],
      ],
      rowTotals: false,
      columnTotals: false,
    }),
  ).toEqual([
    [hidden, 9],
    [5, hidden],
  ]);
});

test("columns are protected like rows", () => {
  expect(suppressSmallCounts({ rows: [[3], [9], [20]], rowTotals: false, columnTotals: true })).toEqual([
    [hidden],
    [hidden],
    [20],
    [32],
  ]);
});

test("a table with both totals needs a ring of four", () => {
  expect(suppressSmallCounts(withTotals([3, 10, 20], [8, 11, 40], [30, 50, 60]))).toEqual([
    [hidden, hidden, 20, 33],
    [hidden, hidden, 40, 59],
    [30, 50, 60, 140],
    [41, 71, 120, 232],
  ]);
});

test("a ring includes a 1 only if it could be more", () => {
  expect(suppressSmallCounts(withTotals([3, 10, 50], [8, 1, 60], [70, 80, 90]))).toEqual([
    [hidden, hidden, 50, 63],
    [hidden, hidden, 60, 69],
    [70, 80, 90, 240],
    [81, 91, 200, 372],
  ]);
});

test("an empty table is allowed", () => {
  expect(suppressSmallCounts({ rows: [], rowTotals: true, columnTotals: false })).toEqual([]);
  expect(suppressSmallCounts({ rows: [], rowTotals: true, columnTotals: true })).toEqual([[]]);
});

test.each([[[-1]], [[1.5]], [[NaN]]])("%p are not counts", (counts) => {
  expect(() => suppressSmallCounts(inOneRow(...counts))).toThrow("A count is a whole number from 0");
});

test("rows of different length are refused", () => {
  expect(() => suppressSmallCounts(withTotals([1], [1, 2]))).toThrow("same length");
});

const count = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 5 }) },
  { weight: 2, arbitrary: fc.integer({ min: 6, max: 9 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const tables = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), fc.boolean(), fc.boolean())
  .chain(([height, width, rowTotals, columnTotals]) =>
    fc.record({
      rows: fc.array(fc.array(count, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
      rowTotals: fc.constant(rowTotals),
      columnTotals: fc.constant(columnTotals),
    }),
  );

/** The table with its totals, worked out plainly. */
function complete({ rows, rowTotals, columnTotals }: CountTable): (number | null)[][] {
  const add = (counts: readonly (number | null)[]) => counts.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const grid = rows.map((row) => (rowTotals ? [...row, add(row)] : [...row]));
  return columnTotals ? [...grid, grid[0]!.map((_, column) => add(grid.map((row) => row[column]!)))] : grid;
}

test("small counts are never shown, shown counts are true, and nothing is withheld needlessly", () => {
  fc.assert(
    fc.property(tables, (table) => {
      const truth = complete(table);
      const shown = suppressSmallCounts(table);
      expect(shown.map((row) => row.length)).toEqual(truth.map((row) => row.length));
      shown.flat().forEach((cell, i) => {
        const actual = truth.flat()[i]!;
        if (cell !== hidden) expect(cell).toBe(actual);
        else expect(actual).toBeGreaterThan(0);
        if (actual !== null && actual >= 1 && actual <= 4) expect(cell).toBe(hidden);
      });
      if (truth.flat().every((actual) => actual === null || actual === 0 || actual >= 5)) {
        expect(shown).toEqual(truth);
      }
    }),
  );
});

/**
 * For each withheld count and total, the values it takes in tables that agree with what is shown: withheld counts one
 * more, one less or as they are, at least 1, and every shown total the sum of its counts.
 */
function possibleValues(table: CountTable): Set<number>[] {
  const { rows, rowTotals, columnTotals } = table;
  const shown = suppressSmallCounts(table);
  const withheld = shown.flatMap((row, r) => row.flatMap((cell, c) => (cell === hidden ? [[r, c] as const] : [])));
  const counts = withheld.filter(([r, c]) => r < rows.length && c < rows[0]!.length);
  const trial = rows.map((row) => [...row]);
  const found = withheld.map(() => new Set<number>());
  const tryFrom = (at: number): void => {
    const place = counts[at];
    if (place !== undefined) {
      const [r, c] = place;
      const truth = rows[r]![c]!;
      for (const value of new Set([truth, truth + 1, Math.max(1, truth - 1)])) {
        trial[r]![c] = value;
        tryFrom(at + 1);
      }
      return;
    }
    const grid = complete({ rows: trial, rowTotals, columnTotals });
    const agrees = grid.every((row, r) => row.every((value, c) => shown[r]![c] === hidden || value === shown[r]![c]));
    if (agrees) withheld.forEach(([r, c], i) => found[i]!.add(grid[r]![c]!));
  };
  tryFrom(0);
  return found;
}

test("everything shown leaves at least two possible values for each withheld figure", () => {
  fc.assert(
    fc.property(tables, (table) => {
      for (const values of possibleValues(table)) expect(values.size).toBeGreaterThanOrEqual(2);
    }),
    { numRuns: 300 },
  );
});
