import type { LexerTreeBuilder } from "@univerjs/engine-formula";
import { withSingle } from "../../workbook-file/implicit-intersection";
import type { FormulaInput } from "../calculation";
import { writeOutConstants } from "./constants";
import { rewriteWords } from "./formula-references";
import { anchorArray } from "./spilled-range";

/** The most characters that Excel takes in a formula. */
export const longestFormula = 8_192;

/** What the engine is given for a formula that it cannot be given. */
export const unreadable = "=#VALUE!";

/** If names refer to names deeper than this, they refer to each other in a circle. */
const deepestName = 20;

/**
 * A formula in the engine's words: names are written out, "J1#" and "@J1", which the engine does not know, become
 * calls, and constants that it would read wrongly are written another way. What cannot be translated, or is longer than
 * Excel takes, is #VALUE!. `names` are keyed in lower case.
 */
export function translateFormula(
  { formula, array }: FormulaInput,
  names: ReadonlyMap<string, string>,
  lexer: LexerTreeBuilder,
): string {
  if (formula.length > longestFormula) return unreadable;
  try {
    const readable = writeOutConstants(withSingle(array === undefined ? formula : ofSize(formula, array)));
    const named = names.size === 0 ? readable : writeOutNames(readable, names, lexer, 0);
    return named.includes("#") ? writeOutSpills(named, lexer) : named;
  } catch {
    // The lexer throws at what it cannot read, and the rest where a formula is nested too deep.
    return unreadable;
  }
}

/** The formula made to fill just so many cells: #N/A where it gives too few, what is alone wherever it is alone. */
function ofSize(formula: string, { rows, columns }: NonNullable<FormulaInput["array"]>): string {
  return `=TAKE(IF(SEQUENCE(${rows},${columns})>0,${formula.slice(1)}),${rows},${columns})`;
}

function writeOutNames(
  formula: string,
  names: ReadonlyMap<string, string>,
  lexer: LexerTreeBuilder,
  depth: number,
): string {
  return rewriteWords(formula, lexer, ({ text, next }) => {
    const refersTo = names.get(text.slice(text.lastIndexOf("!") + 1).toLowerCase());
    if (refersTo === undefined || next === "(" || depth > deepestName) return null;
    const meaning = writeOutNames(refersTo, names, lexer, depth + 1);
    // In brackets unless it is a single word, for a reference in brackets is no reference to some functions.
    return { text: lexer.sequenceNodesBuilder(meaning)?.length === 1 ? meaning.slice(1) : `(${meaning.slice(1)})` };
  });
}

function writeOutSpills(formula: string, lexer: LexerTreeBuilder): string {
  return rewriteWords(formula, lexer, ({ text, next }) =>
    next === "#" ? { text: `${anchorArray}(${text})`, charactersAfter: 1 } : null,
  );
}
