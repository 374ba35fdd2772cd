import type { LexerTreeBuilder } from "@univerjs/engine-formula";
import { withSingle } from "../../workbook-file/implicit-intersection";
import { writeOutConstants } from "./constants";
import { rewriteWords } from "./formula-references";
import { anchorArray } from "./spilled-range";

/** Names that stand for names, and so on, deeper than this are a circle. */
const deepestName = 20;

/**
 * A formula in the engine's words: names are written out, "J1#" and "@J1", which the engine does not know, become calls, and
 * constants that it would read wrongly are written another way.
 * `names` are keyed in lower case.
 */
export function translateFormula(formula: string, names: ReadonlyMap<string, string>, lexer: LexerTreeBuilder): string {
  const readable = writeOutConstants(withSingle(formula));
  const named = names.size === 0 ? readable : writeOutNames(readable, names, lexer, 0);
  return named.includes("#") ? writeOutSpills(named, lexer) : named;
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
