/**
 * The item at an index that was found in the same list earlier.
 *
 * @throws RangeError where there is none: the index is of another list, which is a mistake of the caller.
 */
export function itemAt<T>(items: ArrayLike<T>, index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`There is no item ${index} in a list of ${items.length}.`);
  return item;
}
