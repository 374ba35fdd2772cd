/**
 * A sentence made of parts, with one full stop where a part brings its own and another follows. Three dots are left alone.
 *
 * @example
 * oneFullStop("Revised by the council.. Read it apart."); // => "Revised by the council. Read it apart."
 */
export function oneFullStop(sentence: string): string {
  return sentence.replace(/(?<!\.)([.?!…])\.(?=\s|$)/g, "$1");
}
