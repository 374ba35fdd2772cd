import { firstOf } from "./first-of";

/** The longest sheet name that Excel allows. */
const longest = 31;

/** What Excel calls a sheet of its own. */
const excelsOwn = "history";

/** Words that need others after them: a name that ends in one looks cut off. */
const leadsOn = /[,;:'–\- ]+(?:a|an|and|at|by|for|from|in|of|on|one|or|per|that|the|to|which|with)$/i;

/**
 * Sheet names made from these labels, without the characters that Excel refuses, and with a number where two would be the
 * same or Excel has that name for itself. A name that is too long is cut after a whole phrase, so that "Own children's
 * homes, one by one" becomes "Own children's homes"; or otherwise after a word that can end a name. Only a single long
 * word is cut within the word.
 */
export function sheetNames(labels: readonly string[]): readonly string[] {
  const taken = new Set([excelsOwn]);
  return labels.map((label) => {
    const plain = nameIn(label);
    for (let number = 1; ; number++) {
      const suffix = number === 1 ? "" : ` ${number}`;
      const name = cut(plain, longest - suffix.length) + suffix;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}

/** What Excel accepts of a label; "Sheet" if nothing. */
function nameIn(label: string): string {
  const plain = label
    .replace(/[:\\/?*[\]]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[' ]+|[' ]+$/g, "");
  return plain === "" ? "Sheet" : plain;
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const fitting = text.slice(0, length + 1);
  const [, phrase] = /^(.{8,})(?:[,;:(–]| - )/.exec(fitting) ?? [];
  let words = firstOf(phrase ?? fitting.replace(/\s+\S*$/, ""), length).replace(/[,;:'(–\- ]+$/, "");
  while (leadsOn.test(words)) words = words.replace(leadsOn, "");
  return words;
}
