/** An argument of a call as written, without the spaces around it. */
export interface WrittenArgument {
  /** "" if it is left out. */
  readonly text: string;
  /** Where it begins and ends in the formula. */
  readonly start: number;
  readonly end: number;
}

/** A call of one of our functions in a formula. */
export interface FormulaCall {
  /** The function's name after "CLUB.", in capitals. */
  readonly id: string;
  /** Where the call begins and ends in the formula. */
  readonly start: number;
  readonly end: number;
  readonly args: readonly WrittenArgument[];
}

interface OpenBracket {
  /** Null for brackets that are not those of a call of ours. */
  readonly id: string | null;
  readonly start: number;
  readonly args: WrittenArgument[];
  argument: number;
}

/** A quoted text, a quoted sheet name, the beginning of a call, or a character that brackets or separates. */
const token = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\bCLUB\.([A-Z]+)\s*\(|[(){},]/gi;

/** The calls of our functions in a formula, nested ones too, in the order in which they begin. Texts are not looked into. */
export function callsInFormula(formula: string): readonly FormulaCall[] {
  if (!formula.startsWith("=")) return [];
  const calls: FormulaCall[] = [];
  const open: OpenBracket[] = [];
  for (const { 0: text, 1: name, index } of formula.matchAll(token)) {
    const after = index + text.length;
    if (text.endsWith("(") || text === "{") {
      open.push({ id: name?.toUpperCase() ?? null, start: index, args: [], argument: after });
      continue;
    }
    const inner = open.at(-1);
    if (inner === undefined || !",)}".includes(text)) continue;
    inner.args.push(trimmed(formula, inner.argument, index));
    inner.argument = after;
    if (text === ",") continue;
    open.pop();
    const isEmpty = inner.args.length === 1 && inner.args[0]?.text === "";
    if (inner.id !== null)
      calls.push({ id: inner.id, start: inner.start, end: after, args: isEmpty ? [] : inner.args });
  }
  return calls.sort((one, other) => one.start - other.start);
}

function trimmed(formula: string, from: number, to: number): WrittenArgument {
  const written = formula.slice(from, to);
  const text = written.trim();
  const start = from + written.length - written.trimStart().length;
  return { text, start, end: start + text.length };
}
