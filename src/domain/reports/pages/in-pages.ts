import { itemAt } from "../../item-at";

/** A last page that is less full than this looks as if something were missing. */
const leastFull = 1 / 3;

/** How pages are filled, in rows. */
interface PageRoom {
  /** What a page has. */
  readonly room: number;
  /** What is left between two things. */
  readonly between?: number;
  /** What is taken at the end of the last page. */
  readonly atEnd?: number;
}

/**
 * Which things (indexes) stand on each page: as many as it has room for, in their order. If the last page would be nearly
 * empty, it takes some of those before it.
 *
 * @param heights how many rows each takes
 * @returns one empty page for nothing
 */
export function inPages(
  heights: readonly number[],
  { room, between = 0, atEnd = 0 }: PageRoom,
): readonly (readonly number[])[] {
  const pages: number[][] = [[]];
  const used = (page: readonly number[]) =>
    page.reduce((sum, index) => sum + itemAt(heights, index), Math.max(0, page.length - 1) * between);
  const last = () => itemAt(pages, pages.length - 1);
  heights.forEach((height, index) => {
    const taken = used(last());
    if (taken > 0 && taken + between + height > room) pages.push([]);
    last().push(index);
  });
  if (used(last()) > 0 && used(last()) + atEnd > room) pages.push([]);
  const before = pages.at(-2);
  if (before !== undefined && used(last()) + atEnd < room * leastFull) {
    while (
      before.length > 1 &&
      used(last()) + atEnd < used(before) - itemAt(heights, itemAt(before, before.length - 1))
    ) {
      last().unshift(itemAt(before, before.length - 1));
      before.pop();
    }
  }
  return pages;
}
