/**
 * Removes the second full stop from a sentence made of parts, if a part already ended with one. Leaves alone three
 * dots, and the full stop after an Excel error, as in "shows #REF!. Fix that cell."
 *
 * @example
 * oneFullStop("Revised by the council.. Read it apart."); // => "Revised by the council. Read it apart."
 */
export function oneFullStop(sentence: string): string {
  return sentence.replace(word, (whole, before: string) =>
    /[.?!…]$/.test(before) && !before.endsWith("..") && !errorName.test(before) ? before : whole,
  );
}

/** Matches from the start of a word only: trying every letter would take minutes on a long answer without spaces. */
const word = /(?<!\S)(\S*)\.(?=\s|$)/g;
const errorName = /#[A-Z/0-9]+[!?]$/;
