/**
 * Makes of a computation one that is done once for each object and kept as long as the object is. For what never changes,
 * such as a release, a directory or a definition: a workbook asks the same of it in every cell.
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
