import { parseArea } from "../../domain/cell-area";
import { namesInFormula } from "../../domain/broken-formulas/names-in-formula";
import { spelledFormula } from "../../domain/broken-formulas/spelled-formula";
import { callsInFormula, type FormulaCall } from "../cell/calls-in-formula";
import words from "../cell/function-words.json";
import type { CallReader } from "../frozen-ports";

const isFunction = (name: string) => Object.hasOwn(words, name);

/** The functions that fill as many cells as they have to say, whatever they are asked. */
const lists: ReadonlySet<string> = new Set(["INDICATORS", "MEMBERS", "PEERS", "PEERVALUES", "TREND"]);

/** Reads a formula with calls of our functions, however a program without the add-in has spelled them. */
export const readCalls: CallReader = (formula) => {
  const spelled = spelledFormula(formula, isFunction);
  if (spelled === null) return null;
  return {
    ...spelled,
    names: namesInFormula(spelled.formula),
    mayFill(rows, columns) {
      const calls = callsInFormula(spelled.formula);
      return calls.some(({ id }) => lists.has(id)) || calls.some((call) => isAskedFor(call, rows, columns));
    },
  };
};

/** Whether a call is given several cells or texts, as many as that down or across. */
function isAskedFor({ args }: FormulaCall, rows: number, columns: number): boolean {
  return args.some(({ text }) => {
    const size = sizeOf(text);
    return size !== null && ((rows > 1 && size.rows === rows) || (columns > 1 && size.columns === columns));
  });
}

/** The size of a range or of an array of constants; null for anything else. */
function sizeOf(argument: string): { readonly rows: number; readonly columns: number } | null {
  if (argument.startsWith("{")) {
    const rows = argument.replace(/"(?:[^"]|"")*"/g, "").split(";");
    return { rows: rows.length, columns: (rows[0] ?? "").split(",").length };
  }
  const area = argument.includes(":") ? parseArea(argument.replace(/^.*!/s, "")) : null;
  return area && { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
}
