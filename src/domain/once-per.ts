/**
 * Remembers what a computation gives for each object, for as long as the object exists, so that it runs once. Use it
 * for objects that never change, such as a release, a directory or a definition: every cell of a workbook may ask the
 * same.
 */
export function oncePer<Owner extends object, Value extends object>(
  compute: (owner: Owner) => Value,
): (owner: Owner) => Value {
  const kept = new WeakMap<Owner, Value>();
  return (owner) => {
    const known = kept.get(owner);
    if (known !== undefined) return known;
    const value = compute(owner);
    kept.set(owner, value);
    return value;
  };
}
