/**
 * "@" before something that may be several cells takes the one in the formula's own row or column: "@A1:A9". Files and
 * the calculation engine write it as a call, "SINGLE(A1:A9)".
 */

const text = String.raw`"(?:[^"]|"")*"`;
const sheet = String.raw`(?:'(?:[^']|'')*'!|(?:\[\d+\])?[\p{L}_][\p{L}\p{N}_.]*!)?`;
const cells = String.raw`\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\p{L}\p{N}_.(])`;
const columnsOrRows = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+`;
const name = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;
const operand = new RegExp(`${sheet}(?:${cells}|${columnsOrRows}|${name}|(?=\\[))`, "uiy");
const skipped = String.raw`${text}|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]`;
const signs = new RegExp(`${skipped}|@`, "gu");
const calls = new RegExp(`${skipped}|(?<![\\p{L}\\p{N}_.])SINGLE\\(`, "giu");

/** "SINGLE(A1)*2" for "@A1*2". An "@" we can't parse stays as it is. */
export function withSingle(formula: string): string {
  return replaceEach(formula, signs, "@", (at) => {
    const end = operandEnd(formula, at + 1);
    return end === null ? null : { end, text: `SINGLE(${withSingle(formula.slice(at + 1, end))})` };
  });
}

/** "@A1*2" for "SINGLE(A1)*2". */
export function withSign(formula: string): string {
  return replaceEach(formula, calls, "SINGLE(", (at) => {
    const start = at + "SINGLE(".length;
    const end = closing(formula, start);
    return end === null || operandEnd(formula, start) !== end
      ? null
      : { end: end + 1, text: `@${withSign(formula.slice(start, end))}` };
  });
}

function replaceEach(
  formula: string,
  pattern: RegExp,
  mark: string,
  replacement: (at: number) => { readonly end: number; readonly text: string } | null,
): string {
  if (!formula.toUpperCase().includes(mark)) return formula;
  let written = "";
  let done = 0;
  for (const { 0: found, index } of formula.matchAll(pattern)) {
    if (index < done || found.toUpperCase() !== mark) continue;
    const replaced = replacement(index);
    if (replaced === null) continue;
    written += formula.slice(done, index) + replaced.text;
    done = replaced.end;
  }
  return written + formula.slice(done);
}

/** The end of the reference, name or call that begins there; null if none does. */
function operandEnd(formula: string, start: number): number | null {
  operand.lastIndex = start;
  if (!operand.test(formula)) return null;
  let end = operand.lastIndex;
  const opening = formula.charAt(end);
  if (opening === "(" || opening === "[") {
    const close = closing(formula, end + 1);
    if (close === null) return null;
    end = close + 1;
  }
  return formula.charAt(end) === "#" ? end + 1 : end;
}

/** The position of the bracket that closes the one before `start`; null if there is none. */
function closing(formula: string, start: number): number | null {
  let depth = 1;
  for (const { 0: piece, index } of formula.slice(start).matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[([{)\]}]/g)) {
    if ("([{".includes(piece)) depth++;
    else if (")]}".includes(piece) && --depth === 0) return start + index;
  }
  return null;
}
