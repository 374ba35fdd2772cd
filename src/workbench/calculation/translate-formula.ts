import type { LexerTreeBuilder } from "@univerjs/engine-formula";
import { withSingle } from "../../workbook-file/implicit-intersection";
import type { FormulaInput } from "../calculation";
import { writeOutConstants } from "./constants";
import { rewriteWords } from "./formula-references";
import { mentionsName } from "./mentions-name";
import type { SeenNames } from "./names";
import { anchorArray } from "./spilled-range";

/** The most characters that Excel allows in a formula. */
export const longestFormula = 8_192;

/** What we give the engine instead of a formula that it can't handle. */
export const unreadable = "=#VALUE!";

/** If names refer to names deeper than this, they refer to each other in a circle. */
const deepestName = 20;

/**
 * Translates a formula for the engine: replaces names by what they refer to, and "J1#" and "@J1", which the engine does
 * not know, by calls; and rewrites constants that it would misread. A formula that can't be translated, or is longer
 * than Excel allows, becomes #VALUE!. `names` are as the formula's sheet sees them.
 */
export function translateFormula({ formula, array }: FormulaInput, names: SeenNames, lexer: LexerTreeBuilder): string {
  if (formula.length > longestFormula) return unreadable;
  try {
    const readable = writeOutConstants(withSingle(array === undefined ? formula : ofSize(formula, array)));
    // Reading a formula word by word takes long, and few have a name.
    const named = mentionsName(readable, names) ? writeOutNames(readable, names, lexer, 0) : readable;
    return named.includes("#") ? writeOutSpills(named, lexer) : named;
  } catch {
    // The lexer throws if it can't read the formula, and the rest if the formula is nested too deeply.
    return unreadable;
  }
}

/**
 * Makes the formula fill exactly this many cells: #N/A where it gives too few; a single row, column or value is
 * repeated.
 */
function ofSize(formula: string, { rows, columns }: NonNullable<FormulaInput["array"]>): string {
  return `=TAKE(IF(SEQUENCE(${rows},${columns})>0,${formula.slice(1)}),${rows},${columns})`;
}

function writeOutNames(formula: string, names: SeenNames, lexer: LexerTreeBuilder, depth: number): string {
  return rewriteWords(formula, lexer, ({ text, next }) => {
    const refersTo = names.get(text);
    if (refersTo === undefined || next === "(" || depth > deepestName) return null;
    const meaning = writeOutNames(refersTo, names, lexer, depth + 1);
    // In brackets unless it is a single word, because some functions don't accept a reference in brackets.
    return { text: lexer.sequenceNodesBuilder(meaning)?.length === 1 ? meaning.slice(1) : `(${meaning.slice(1)})` };
  });
}

function writeOutSpills(formula: string, lexer: LexerTreeBuilder): string {
  return rewriteWords(formula, lexer, ({ text, next }) =>
    next === "#" ? { text: `${anchorArray}(${text})`, charactersAfter: 1 } : null,
  );
}
