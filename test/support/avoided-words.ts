/** A word that we avoid, and the one we say. */
export interface AvoidedWord {
  readonly said: string;
  readonly pattern: RegExp;
}

/** The words of the glossary's last table: what we say on the left, what we do not say, with commas between, right. */
export function readAvoidedWords(glossary: string): readonly AvoidedWord[] {
  const [, table = ""] = glossary.split(/^## We say$/m);
  const rows = [...table.matchAll(/^\| (.+?) +\| (.+?) +\|$/gm)].slice(2);
  return rows.map(([, said = "", not = ""]) => ({
    said,
    pattern: new RegExp(not.split(", ").map(anyFormOf).join("|"), "gi"),
  }));
}

/**
 * Each place where a text has a word that we avoid, as "file:line: “word” – say …".
 *
 * @param words by readAvoidedWords
 */
export function findAvoidedWords(file: string, text: string, words: readonly AvoidedWord[]): readonly string[] {
  // A name in the code is read as its words.
  const spaced = text.replace(/(?<=[a-z])(?=[A-Z])/g, "\u200b");
  return words.flatMap(({ said, pattern }) =>
    [...spaced.matchAll(pattern)].map((match) => {
      const line = spaced.slice(0, match.index).split("\n").length;
      return `${file}:${line}: “${match[0].replace(/[\s/*]+/g, " ")}” – say “${said}”`;
    }),
  );
}

/** Matches a phrase with the usual endings, also where a comment breaks it in two lines. */
function anyFormOf(phrase: string): string {
  const words = phrase.split(" ").map((word) => `${word.replace(/s$/, "")}(?:s|ed|ing|er|est|able)?`);
  return `(?<![a-z])${words.join("[\\s/*]+")}(?![a-z])`;
}
