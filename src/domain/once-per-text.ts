import { oncePer } from "./once-per";

/**
 * More texts than any workbook uses, and more characters than they have together. A machine that runs for months may see
 * more, or longer ones such as ranges of figures; the memory is then cleared.
 */
const most = { texts: 20_000, characters: 2_000_000 };

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
  const keptOf = oncePer((_: Owner) => ({ values: new Map<string, Value>(), characters: 0 }));
  return (owner, text) => {
    const kept = keptOf(owner);
    const known = kept.values.get(text);
    if (known !== undefined) return known;
    const found = find(owner, text);
    if (kept.values.size >= most.texts || kept.characters + text.length > most.characters) {
      kept.values.clear();
      kept.characters = 0;
    }
    kept.values.set(text, found);
    kept.characters += text.length;
    return found;
  };
}
