/**
 * A sentence made of parts, with one full stop where a part brings its own and another follows. Three dots are left alone,
 * and so is what Excel calls an error: "shows #REF!. Fix that cell." keeps its own.
 *
 * @example
 * oneFullStop("Revised by the council.. Read it apart."); // => "Revised by the council. Read it apart."
 */
export function oneFullStop(sentence: string): string {
  return sentence.replace(/(\S*)\.(?=\s|$)/g, (whole, before: string) =>
    /[.?!…]$/.test(before) && !before.endsWith("..") && !errorName.test(before) ? before : whole,
  );
}

const errorName = /#[A-Z/0-9]+[!?]$/;
