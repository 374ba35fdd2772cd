import { oncePer } from "./once-per";

/** More texts than any workbook names; a machine that runs for months hears of more, and then begins again. */
const mostTexts = 20_000;

/**
 * Makes of finding something by a text what is done once for each owner and text, and kept as long as the owner is. For
 * what never changes, such as the members of a release: the cells of a workbook name the same few over and over, and
 * reading a text takes much longer than looking it up. What is not found is kept as well.
 *
 * @param find must give the same for the same owner and text
 */
export function oncePerText<Owner extends object, Value extends object>(
  find: (owner: Owner, text: string) => Value,
): (owner: Owner, text: string) => Value {
  const keptOf = oncePer((_: Owner) => new Map<string, Value>());
  return (owner, text) => {
    const kept = keptOf(owner);
    const known = kept.get(text);
    if (known !== undefined) return known;
    const found = find(owner, text);
    if (kept.size >= mostTexts) kept.clear();
    kept.set(text, found);
    return found;
  };
}
