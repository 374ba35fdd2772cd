import type { Choice } from "../ports";
import { quoted } from "../../domain/quoted-text";
import type { ReadCall } from "./read-formula";
import { wordsOfFunction } from "./words-of-function";

/** The arguments that can be changed in the pane. */
export const changeable = ["indicator", "peers", "year"] as const;

/**
 * The formula with other arguments in one of its calls, as quoted texts; all else stays as it is written. Arguments that
 * were left out are put in their place.
 *
 * @param change only what is to be different; what the function does not take is ignored
 */
export function replaceArguments(formula: string, { call }: Pick<ReadCall, "call">, change: Partial<Choice>): string {
  const { parameters } = wordsOfFunction(call.id);
  const args = call.args.map(({ text }) => text);
  for (const name of changeable) {
    const at = parameters.indexOf(name);
    const text = change[name];
    if (at < 0 || text === undefined) continue;
    while (args.length <= at) args.push("");
    args[at] = quoted(text);
  }
  const [last] = call.args.slice(-1);
  // From the first argument to the last, so that what is written around them stays.
  const opening = formula.indexOf("(", call.start) + 1;
  const [from, to] = last === undefined ? [opening, call.end - 1] : [call.args[0]?.start ?? opening, last.end];
  return formula.slice(0, from) + args.join(",") + formula.slice(to);
}
