/** A use of a name in a formula. */
export interface UsedName {
  readonly name: string;
  /** Whether its value of the year before is meant. */
  readonly isBefore: boolean;
}

const words = /"(?:[^"]|"")*"|PRIOR\(\s*(\w+)\s*\)|\b[A-Za-z_]\w*\b(?!\()/g;

/**
 * A scenario's formula with its names written in another way: as cells, or in words. Texts, functions, TRUE and FALSE stay
 * as they are.
 */
export function rewriteNames(formula: string, written: (used: UsedName) => string): string {
  return formula.replace(words, (word, before?: string) => {
    if (before !== undefined) return written({ name: before, isBefore: true });
    const isName = !word.startsWith('"') && word !== "TRUE" && word !== "FALSE";
    return isName ? written({ name: word, isBefore: false }) : word;
  });
}

/** The names that a formula uses, each once. */
export function namesIn(formula: string): readonly UsedName[] {
  const used = new Map<string, UsedName>();
  rewriteNames(formula, (one) => {
    used.set(`${one.name} ${one.isBefore}`, one);
    return "";
  });
  return [...used.values()];
}
