import { succeed, type Result } from "../../domain/result";
import type { CallFunction, CallOutcome, RangeValues, WorkbookCells } from "../ports";
import { callsInFormula, type FormulaCall, type WrittenArgument } from "./calls-in-formula";
import { unquoted } from "../../domain/quoted-text";
import { wordsOfFunction } from "./words-of-function";

/** A value of an argument as our functions take it: an error is an object; null is blank or left out. */
type ArgumentValue = Scalar | readonly (readonly Scalar[])[];
type Scalar = number | string | boolean | null | { readonly error: string };

/** An argument as written, and what it stands for; undefined if only Excel can work that out. */
export interface ReadArgument extends WrittenArgument {
  readonly value: ArgumentValue | undefined;
}

/** A call in a formula with what it was given and what it gives. */
export interface ReadCall {
  readonly call: FormulaCall;
  /** By the name of the function's argument; those left out are not there. */
  readonly args: Readonly<Record<string, ReadArgument>>;
  /** What the call gives on its own; null if an argument is something that only Excel can work out. */
  readonly outcome: CallOutcome | null;
}

const reference = /^(?:(?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?$/i;
const name = /^[A-Za-z_\\][\w.]*$/;
const error = /^#(?:N\/A|[A-Z0-9/]+[!?])$/;

/**
 * Reads the calls of our functions in a formula: what each of their arguments stands for, and what each call gives by
 * itself. The cells that arguments refer to are read in one go.
 *
 * @param sheet the sheet that the formula is on
 */
export async function readFormula(
  formula: string,
  sheet: string,
  cells: Pick<WorkbookCells, "readValues">,
  callFunction: CallFunction,
): Promise<Result<readonly ReadCall[]>> {
  const calls = callsInFormula(formula);
  const written = calls.flatMap(({ args }) => args.map(({ text }) => text));
  const references = [...new Set(written.filter((text) => constantOf(text) === undefined && isReference(text)))];
  const values = await cells.readValues(sheet, references);
  if (!values.ok) return values;

  // The inner calls first: those that begin later.
  const outcomes = new Map<number, CallOutcome | null>();
  const read: ReadCall[] = [];
  for (const call of [...calls].reverse()) {
    const args = call.args.map((argument): ReadArgument => {
      const inner = calls.find(({ start, end }) => start === argument.start && end === argument.end);
      const range = values.value.get(argument.text);
      const value =
        inner !== undefined
          ? asArgument(outcomes.get(inner.start) ?? null)
          : (constantOf(argument.text) ?? (range && fromRange(range)));
      return { ...argument, value: argument.text === "" ? null : value };
    });
    const isWhole = args.every(({ value }) => value !== undefined);
    const outcome = isWhole
      ? await callFunction(
          call.id,
          args.map(({ value }) => value),
        )
      : null;
    outcomes.set(call.start, outcome);
    read.unshift({ call, args: byName(call.id, args), outcome });
  }
  return succeed(read);
}

function byName(id: string, args: readonly ReadArgument[]): Readonly<Record<string, ReadArgument>> {
  const { parameters } = wordsOfFunction(id);
  return Object.fromEntries(
    args.flatMap((argument, at) => {
      const parameter = parameters[at];
      return argument.text === "" || parameter === undefined ? [] : [[parameter, argument]];
    }),
  );
}

function isReference(text: string): boolean {
  return reference.test(text) || name.test(text);
}

/** The value of a text, a number, TRUE, FALSE or an array; undefined for anything else. */
function constantOf(written: string): ArgumentValue | undefined {
  if (!written.startsWith("{")) return scalarOf(written);
  const rows = splitOutsideTexts(written.slice(1, -1), ";").map((row) => splitOutsideTexts(row, ",").map(scalarOf));
  return rows.some((row) => row.includes(undefined)) ? undefined : (rows as Scalar[][]);
}

function scalarOf(written: string): Scalar | undefined {
  const text = written.trim();
  const words = unquoted(text);
  if (words !== null) return words;
  if (/^(?:TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
  if (error.test(text)) return { error: text };
  return text !== "" && /^[-+]?[\d.]/.test(text) && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

function splitOutsideTexts(text: string, separator: string): readonly string[] {
  const parts = [""];
  for (const [token] of text.matchAll(/"(?:[^"]|"")*"|[^"]/g)) {
    if (token === separator) parts.push("");
    else parts[parts.length - 1] += token;
  }
  return parts;
}

/** As Excel passes a range to a function. */
function fromRange(rows: RangeValues): ArgumentValue {
  return rows.map((row) =>
    row.map((value) =>
      value === "" ? null : typeof value === "string" && error.test(value) ? { error: value } : value,
    ),
  );
}

/** What an inner call gives, as the argument of another one. */
function asArgument(outcome: CallOutcome | null): ArgumentValue | undefined {
  if (outcome === null) return undefined;
  if (!outcome.ok) return { error: outcome.error };
  const { value } = outcome;
  if (typeof value !== "object") return value;
  if ("text" in value) return value.text;
  return value.map((row) =>
    row.map((cell) => (typeof cell !== "object" ? cell : "text" in cell ? cell.text : { error: cell.error })),
  );
}
