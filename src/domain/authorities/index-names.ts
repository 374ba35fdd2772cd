import { nameForms } from "./name-forms";

/** The items with each name, by its nameForms key. */
export type NameIndex<Item> = ReadonlyMap<string, readonly Item[]>;

/** Indexes items by all their names, as written. */
export function indexNames<Item>(items: readonly Item[], namesOf: (item: Item) => readonly string[]): NameIndex<Item> {
  const index = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of literalKeys(namesOf(item))) {
      const same = index.get(key);
      if (same === undefined) index.set(key, [item]);
      else same.push(item);
    }
  }
  return index;
}

/**
 * The keys of names and codes as written. "Bristol, City of" is also City of Bristol and Bristol; but London is not the
 * City.
 */
export function literalKeys(names: readonly string[]): ReadonlySet<string> {
  return new Set(
    names.flatMap((name) => {
      const forms = nameForms(name).map(({ key }) => key);
      return / of$/.test(name) ? forms : forms.slice(0, 1);
    }),
  );
}
