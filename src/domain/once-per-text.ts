import { oncePer } from "./once-per";

/** More texts than any workbook uses. A machine that runs for months may see more; the memory is then cleared. */
const mostTexts = 20_000;

/**
 * Remembers what `find` gives for each owner and text, for as long as the owner exists, so that it runs once. Use it
 * for data that never changes, such as the members of a release: the cells of a workbook name the same few over and
 * over, and interpreting a text takes much longer than looking it up. It also remembers that nothing was found.
 *
 * @param find must always give the same for the same owner and text
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
