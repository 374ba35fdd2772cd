/**
 * How many items at the start of a list pass a test that no item passes after the first that fails it, found by binary
 * search.
 *
 * @example
 * countWhile([1, 3, 5], (item) => item < 4); // => 2
 */
export function countWhile<T>(items: ArrayLike<T>, passes: (item: T) => boolean): number {
  let [from, to] = [0, items.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (passes(items[middle] as T)) from = middle + 1;
    else to = middle;
  }
  return from;
}
