const list = new Intl.ListFormat("en-GB");

/** At most so many members are named; a longer list would not be read. */
const mostNamed = 3;

/** That the figures of these members are so far from all others that they are probably mistakes; null for nobody. */
export function farInWords(names: readonly string[]): string | null {
  if (names.length === 0) return null;
  const named =
    names.length > mostNamed ? [...names.slice(0, mostNamed - 1), `${names.length - mostNamed + 1} more`] : names;
  return names.length === 1
    ? `${list.format(named)} is far outside the group; check the return before using it.`
    : `${list.format(named)} are far outside the group; check their returns before using them.`;
}
