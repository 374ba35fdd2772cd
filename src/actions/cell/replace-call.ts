import type { ReadCall } from "./read-formula";
import { wordsOfFunction } from "./words-of-function";

/** What is to be different in a call. */
export interface CallChange {
  /** Another function; the same one if left out. */
  readonly id?: string;
  /** Arguments by name, as a formula writes them; "" leaves one out. */
  readonly args: Readonly<Record<string, string>>;
}

/**
 * The formula with something else in one of its calls; all else stays as it is written. Arguments that were left out are
 * put in their place; what the function does not take is ignored. Another function keeps the arguments that it has too.
 */
export function replaceCall(
  formula: string,
  { call }: Pick<ReadCall, "call">,
  { id = call.id, args: change }: CallChange,
): string {
  const before = call.args.map(({ text }) => text);
  if (id !== call.id) {
    const { parameters } = wordsOfFunction(call.id);
    const kept = Object.fromEntries(parameters.map((name, at) => [name, before[at] ?? ""]));
    return formula.slice(0, call.start) + writtenCall(id, { ...kept, ...change }) + formula.slice(call.end);
  }
  const args = [...before];
  for (const [at, name] of wordsOfFunction(id).parameters.entries()) {
    const text = change[name];
    if (text === undefined) continue;
    while (args.length <= at) args.push("");
    args[at] = text;
  }
  const [last] = call.args.slice(-1);
  // From the first argument to the last, so that what is written around them stays.
  const opening = formula.indexOf("(", call.start) + 1;
  const [from, to] = last === undefined ? [opening, call.end - 1] : [call.args[0]?.start ?? opening, last.end];
  return formula.slice(0, from) + withoutEnd(args).join(",") + formula.slice(to);
}

/** A call of one of our functions, without what is left out at its end: CLUB.VALUE("cla.rate",,"2024-25"). */
export function writtenCall(id: string, args: CallChange["args"]): string {
  return `CLUB.${id}(${withoutEnd(wordsOfFunction(id).parameters.map((name) => args[name] ?? "")).join(",")})`;
}

function withoutEnd(args: readonly string[]): readonly string[] {
  return args.slice(0, args.findLastIndex((text) => text !== "") + 1);
}
