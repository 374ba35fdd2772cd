import { keyOfSubject } from "../../domain/reports/pages/kept-pages";
import { pageSize } from "../../domain/reports/page-size";
import type { PlacedPage } from "./notes-beside";

/** Rows to insert or delete, one after the other. */
export type RowMove = { readonly kind: "insert" | "delete"; readonly row: number; readonly count: number };

/**
 * How to move the rows of a sheet so that the pages of a report get their places, with what stands beside them. Each page
 * then begins where the one before it ends, and has the same number of rows.
 *
 * @param placed the pages as they are, from the top
 * @param next the keys of the pages as they should be
 * @returns the key of a page with more rows of notes than a page has, or one with notes that would have to change its place
 *   among the others
 */
export function movesOfPages(
  placed: readonly PlacedPage[],
  next: readonly string[],
): { readonly moves: readonly RowMove[] } | { readonly inTheWay: string } {
  const moves: RowMove[] = [];
  let row = 0;
  let at = 0;
  const remove = (pages: readonly PlacedPage[]): PlacedPage | undefined => {
    const count = pages.reduce((sum, { height }) => sum + height, 0);
    if (count > 0) moves.push({ kind: "delete", row, count });
    return pages.find(({ noted }) => noted.size > 0);
  };
  for (const key of next) {
    const found = placed.findIndex((page, index) => index >= at && keyOfSubject(page.key) === keyOfSubject(key));
    const page = placed[found];
    if (page === undefined) moves.push({ kind: "insert", row, count: pageSize.rows });
    else {
      const noted = remove(placed.slice(at, found));
      if (noted !== undefined) return { inTheWay: noted.key };
      const fitted = fitHeight(page, row);
      if (fitted === null) return { inTheWay: page.key };
      moves.push(...fitted);
      at = found + 1;
    }
    row += pageSize.rows;
  }
  const noted = remove(placed.slice(at));
  return noted === undefined ? { moves } : { inTheWay: noted.key };
}

/** Gives a page its number of rows, taking away only rows without notes, the last first; null if it has too many of them. */
function fitHeight({ height, noted }: PlacedPage, row: number): readonly RowMove[] | null {
  if (height <= pageSize.rows) {
    return height === pageSize.rows ? [] : [{ kind: "insert", row: row + height, count: pageSize.rows - height }];
  }
  const free = Array.from({ length: height }, (_, index) => height - 1 - index).filter((each) => !noted.has(each));
  const surplus = free.slice(0, height - pageSize.rows);
  if (surplus.length < height - pageSize.rows) return null;
  return surplus.map((each) => ({ kind: "delete", row: row + each, count: 1 }));
}
