/**
 * The item at an index that was found in the same list earlier.
 *
 * @throws RangeError if there is none: the index came from another list, so the caller has a bug.
 */
export function itemAt<T>(items: ArrayLike<T>, index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`There is no item ${index} in a list of ${items.length}.`);
  return item;
}
