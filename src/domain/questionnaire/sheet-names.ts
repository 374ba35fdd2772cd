/** The longest name Excel gives a sheet. */
const longest = 31;

/** Words that lead on to others: a name that ends in one reads as cut off. */
const leadsOn = /[,;:'–\- ]+(?:a|an|and|at|by|for|from|in|of|on|one|or|per|that|the|to|which|with)$/i;

/**
 * Names for sheets that say what these labels say: without the characters Excel refuses, and told apart by a number where
 * two would be the same. One that is too long ends with a whole phrase, "Own children's homes" of "Own children's homes,
 * one by one", or where it has none with a word that can end a name; a single word alone is ever cut.
 */
export function sheetNames(labels: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return labels.map((label) => {
    const plain = label
      .replace(/[:\\/?*[\]]/g, " ")
      .replace(/\s+/g, " ")
      .replace(/^[' ]+|[' ]+$/g, "");
    for (let number = 1; ; number++) {
      const suffix = number === 1 ? "" : ` ${number}`;
      const name = cut(plain, longest - suffix.length) + suffix;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const fitting = text.slice(0, length + 1);
  const [, phrase] = /^(.{8,})(?:[,;:(–]| - )/.exec(fitting) ?? [];
  let words = (phrase ?? fitting.replace(/\s+\S*$/, "")).slice(0, length).replace(/[,;:'(–\- ]+$/, "");
  while (leadsOn.test(words)) words = words.replace(leadsOn, "");
  return words;
}
