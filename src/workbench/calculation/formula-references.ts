import { sequenceNodeType, type LexerTreeBuilder } from "@univerjs/engine-formula";

/** A reference ("A1", "$A$1:B2", "'My sheet'!A:A"), or the name of a function or of the workbook, in a formula. */
export interface FormulaWord {
  readonly text: string;
  readonly isReference: boolean;
  /** The character that follows; "" at the end. */
  readonly next: string;
}

/** The replacement for a word and for the given number of characters after it; null leaves it. */
export type WordRewriter = (word: FormulaWord) => { readonly text: string; readonly charactersAfter?: number } | null;

/** Rewrites the words of a formula, which starts with "="; texts, numbers and operators stay as they are. */
export function rewriteWords(formula: string, lexer: LexerTreeBuilder, rewrite: WordRewriter): string {
  const nodes = wordsOf(formula, lexer);
  if (!Array.isArray(nodes)) return formula;
  let rewritten = formula;
  for (const node of [...nodes].reverse()) {
    if (typeof node === "string") continue;
    const isReference = node.nodeType === sequenceNodeType.REFERENCE;
    if (!isReference && node.nodeType !== sequenceNodeType.FUNCTION) continue;
    // The lexer counts without the leading "=", and its end is the last character.
    const end = node.endIndex + 2;
    const word = rewrite({ text: node.token, isReference, next: formula.charAt(end) });
    if (word === null) continue;
    rewritten =
      rewritten.slice(0, node.startIndex + 1) + word.text + rewritten.slice(end + (word.charactersAfter ?? 0));
  }
  return rewritten;
}

/** Undefined if the formula cannot be read; it then refers to nothing and stays as typed. */
function wordsOf(formula: string, lexer: LexerTreeBuilder): ReturnType<LexerTreeBuilder["sequenceNodesBuilder"]> {
  try {
    return lexer.sequenceNodesBuilder(formula);
  } catch {
    // The engine's lexer throws if it is not a formula.
    return undefined;
  }
}

/** The sheet that a reference names, without quotes; null if it names none. */
export function sheetOfReference(reference: string): string | null {
  const end = reference.lastIndexOf("!");
  if (end < 0) return null;
  const written = reference.slice(0, end);
  return written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
}

/** A sheet's name as in a formula, in quotes if it needs them. */
export function writtenSheetName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}
