import fc from "fast-check";
import { pageSize } from "../../../src/domain/reports/page-size";
import { movesOfPages } from "../../../src/excel/reports/moves-of-pages";
import type { PlacedPage } from "../../../src/excel/reports/notes-beside";

/** Pages of a sheet, each with its rows: "A3" is the fourth row of page A; with "!" where somebody wrote something. */
function sheetOf(pages: readonly { readonly key: string; readonly rows: number; readonly noted: readonly number[] }[]) {
  const rows = pages.flatMap(({ key, rows: count, noted }) =>
    Array.from({ length: count }, (_, row) => `${key}${row}${noted.includes(row) ? "!" : ""}`),
  );
  let top = 0;
  const placed = pages.map(({ key, rows: height, noted }): PlacedPage => {
    const page = { key, title: key, top, height, noted: new Set(noted) };
    top += height;
    return page;
  });
  return { rows, placed };
}

function after(
  rows: readonly string[],
  placed: readonly PlacedPage[],
  next: readonly string[],
): readonly string[] | null {
  const plan = movesOfPages(placed, next);
  if ("inTheWay" in plan) return null;
  const moved = [...rows];
  for (const { kind, row, count } of plan.moves) {
    if (kind === "insert") moved.splice(row, 0, ...Array.from({ length: count }, () => "new"));
    else moved.splice(row, count);
  }
  return moved;
}

const page = (key: string, rows: number = pageSize.rows, noted: readonly number[] = []) => ({ key, rows, noted });

test("moves nothing if the pages are the same", () => {
  const { placed } = sheetOf([page("A"), page("B")]);
  expect(movesOfPages(placed, ["A", "B"])).toEqual({ moves: [] });
});

test("makes room for a new page, and takes away one that is gone", () => {
  const { placed } = sheetOf([page("A"), page("B"), page("C")]);
  expect(movesOfPages(placed, ["A", "X", "C"])).toEqual({
    moves: [
      { kind: "insert", row: 46, count: 46 },
      { kind: "delete", row: 92, count: 46 },
    ],
  });
});

test("finds a page again that only stayed for its notes", () => {
  const { placed } = sheetOf([page("A"), page("kept_B", 46, [3])]);
  expect(movesOfPages(placed, ["A", "B"])).toEqual({ moves: [] });
});

test("names the page whose notes could not stay beside it", () => {
  expect(movesOfPages(sheetOf([page("A"), page("B", 46, [1]), page("C")]).placed, ["A", "C", "B"])).toEqual({
    inTheWay: "B",
  });
  const full = Array.from({ length: 47 }, (_, row) => row);
  expect(movesOfPages(sheetOf([page("A", 47, full)]).placed, ["A"])).toEqual({ inTheWay: "A" });
});

test("gives each page its rows in its place, and no note is ever lost or put beside another page", () => {
  const keys = ["A", "B", "C", "D", "E"];
  const some = fc.array(
    fc.record({
      isThere: fc.boolean(),
      isNext: fc.boolean(),
      rows: fc.integer({ min: 1, max: 60 }),
      noted: fc.array(fc.nat(59), { maxLength: 6 }),
    }),
    { minLength: keys.length, maxLength: keys.length },
  );
  fc.assert(
    fc.property(some, (drawn) => {
      const pages = drawn.flatMap(({ isThere, rows, noted }, at) =>
        isThere ? [page(keys[at]!, rows, [...new Set(noted.filter((row) => row < rows))])] : [],
      );
      const { rows, placed } = sheetOf(pages);
      const next = keys.filter(
        (key, at) => drawn[at]!.isNext || placed.some((one) => one.key === key && one.noted.size > 0),
      );
      const moved = after(rows, placed, next);
      expect(moved).not.toBeNull();
      expect(moved).toHaveLength(next.length * pageSize.rows);
      const notes = (of: readonly string[]) => of.filter((row) => row.endsWith("!"));
      expect(notes(moved!)).toEqual(notes(rows));
      moved!.forEach((row, at) => {
        if (row !== "new") expect(row.charAt(0)).toBe(next[Math.floor(at / pageSize.rows)]);
      });
    }),
  );
});
