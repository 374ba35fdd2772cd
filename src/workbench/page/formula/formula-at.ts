/** Where in a formula the user is typing. */
export interface FormulaPlace {
  /** The beginning of a function's name right before the caret; null if there is none. */
  readonly word: { readonly start: number; readonly text: string } | null;
  /** The innermost call around the caret, and which of its arguments that is in, counting from 0. */
  readonly call: { readonly name: string; readonly argument: number } | null;
  /** Whether a reference can stand at the caret, so that clicking a cell puts its address there. */
  readonly takesReference: boolean;
}

const nowhere: FormulaPlace = { word: null, call: null, takesReference: false };

/** A text, a quoted sheet name, an array constant's brace, a bracket, a comma, or any other character. */
const pieces = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[\s\S]/g;

/** What is at the caret of a formula being typed; nothing for other text, or inside quotation marks. */
export function formulaAt(text: string, caret: number): FormulaPlace {
  if (!text.startsWith("=")) return nowhere;
  const before = text.slice(0, caret);
  const calls: { name: string; argument: number }[] = [];
  let written = "";
  for (const [piece] of before.matchAll(pieces)) {
    if (isOpen(piece)) return nowhere;
    if (piece === "(")
      calls.push({ name: /[\p{L}_][\p{L}\p{N}_.]*$/u.exec(written)?.[0].toUpperCase() ?? "", argument: 0 });
    else if (piece === "{") calls.push({ name: "", argument: 0 });
    else if (piece === ")" || piece === "}") calls.pop();
    else if (piece === ",") {
      const call = calls.pop();
      if (call) calls.push({ ...call, argument: call.argument + 1 });
    }
    written += piece;
  }
  const isAtEnd = !/^[\p{L}\p{N}_.$(!]/u.test(text.slice(caret));
  const word = isAtEnd ? /(?<![\p{L}\p{N}_.$!'"\])])[\p{L}_][\p{L}\p{N}_.]*$/u.exec(before) : null;
  return {
    word: word && { start: word.index, text: word[0] },
    call: calls.findLast(({ name }) => name !== "") ?? null,
    takesReference: isAtEnd && /[=(,+\-*/^&<>:;{]\s*$/.test(before),
  };
}

function isOpen(piece: string): boolean {
  const [quote = ""] = piece;
  if (quote !== '"' && quote !== "'") return false;
  return piece.length === 1 || !piece.endsWith(quote) || (piece.split(quote).length - 1) % 2 === 1;
}
