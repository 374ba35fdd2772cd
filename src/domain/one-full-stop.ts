/**
 * A sentence made of parts, with one full stop where a part brings its own and another follows. Three dots are left alone,
 * and so is what Excel calls an error: "shows #REF!. Fix that cell." keeps its own.
 *
 * @example
 * oneFullStop("Revised by the council.. Read it apart."); // => "Revised by the council. Read it apart."
 */
export function oneFullStop(sentence: string): string {
  return sentence.replace(word, (whole, before: string) =>
    /[.?!…]$/.test(before) && !before.endsWith("..") && !errorName.test(before) ? before : whole,
  );
}

/** Looked for at the start of each word alone: from each letter on, a long answer without spaces would take minutes. */
const word = /(?<!\S)(\S*)\.(?=\s|$)/g;
const errorName = /#[A-Z/0-9]+[!?]$/;
