import { quoted, unquoted } from "../../domain/quoted-text";
import type { CallChange } from "./replace-call";
import { replaceCall, writtenCall } from "./replace-call";
import type { Choice } from "../ports";
import help from "./argument-help.json";
import type { ReadCall } from "./read-formula";

/** An argument of one of our functions, as Excel's own help has it. */
export interface ArgumentHelp {
  readonly name: string;
  readonly about: string;
  readonly isOptional: boolean;
}

/** The functions that can be put together in the pane: those that are about an indicator. */
export const draftable: readonly string[] = Object.keys(help);

/** The arguments of such a function, in order. */
export function argumentsOf(id: string): readonly ArgumentHelp[] {
  return (help as Readonly<Partial<Record<string, readonly ArgumentHelp[]>>>)[id] ?? [];
}

/** The arguments that are chosen from lists; the others are typed. */
export const chosenArguments = ["indicator", "peers", "year"] as const;

/** A call that somebody is putting together. */
export interface CallDraft {
  readonly id: string;
  /** What is chosen: of the arguments that the function takes. */
  readonly choice: Choice;
  /** The other arguments by name, as they are typed. */
  readonly typed: Readonly<Record<string, string>>;
}

/** The formula that a draft would be, and what is missing or lost. */
export interface WrittenDraft {
  readonly formula: string;
  /** Whether it differs from what the cell has. */
  readonly isChanged: boolean;
  /** The arguments that the function can't do without, and that are blank. */
  readonly missing: readonly ArgumentHelp[];
  /** The cells that arguments refer to now, and would no longer follow. */
  readonly unfollowed: readonly string[];
}

/** What the typed arguments of a call are at the beginning: as they are in the formula, texts without their quotes. */
export function typedIn({ call, args }: Pick<ReadCall, "call" | "args">): CallDraft["typed"] {
  return Object.fromEntries(
    argumentsOf(call.id).flatMap(({ name }) => {
      const text = args[name]?.text ?? "";
      return isChosen(name) || text === "" ? [] : [[name, unquoted(text) ?? text]];
    }),
  );
}

/** The formula of a new call. */
export function writeDraft({ id, choice, typed }: CallDraft): WrittenDraft {
  const all = argumentsOf(id);
  const args = Object.fromEntries(
    all.map(({ name }) => [name, isChosen(name) ? quoted(choice[name]) : asWritten(typed[name] ?? "")]),
  );
  const missing = all.filter(({ name, isOptional }) => !isOptional && args[name] === "");
  return { formula: `=${writtenCall(id, args)}`, isChanged: true, missing, unfollowed: [] };
}

/**
 * The formula with a call as it is drafted: what is as it was when the draft began stays as it is written.
 *
 * @param began how the draft of this call began
 */
export function changeDraft(formula: string, read: ReadCall, began: CallDraft, draft: CallDraft): WrittenDraft {
  const { id, choice, typed } = draft;
  const all = argumentsOf(id);
  const isNew = (name: string) => id !== began.id && read.args[name] === undefined;
  const args: Record<string, string> = {};
  for (const { name, isOptional } of all) {
    if (isChosen(name)) {
      // Another function can't do without what the first one did not take, such as a group.
      const isGiven = choice[name] !== began.choice[name] || (isNew(name) && !isOptional);
      if (isGiven) args[name] = quoted(choice[name]);
    } else if ((typed[name] ?? "") !== (began.typed[name] ?? "")) args[name] = asWritten(typed[name] ?? "");
  }
  const change: CallChange = { id, args };
  const isChanged = id !== began.id || Object.keys(args).length > 0;
  return {
    formula: isChanged ? replaceCall(formula, read, change) : formula,
    isChanged,
    missing: all.filter(({ name, isOptional }) => !isOptional && (args[name] ?? read.args[name]?.text ?? "") === ""),
    unfollowed: Object.keys(args).flatMap((name) => {
      const written = read.args[name]?.text ?? "";
      return written === "" || written === args[name] || !isReferring(written) ? [] : [written];
    }),
  };
}

function isChosen(name: string): name is (typeof chosenArguments)[number] {
  return (chosenArguments as readonly string[]).includes(name);
}

/** What stands for itself in a formula: a cell, a number, a quoted text, an array, TRUE or FALSE, a call. */
const asItIs =
  /^(?:(?:(?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|[-+]?\d+(?:\.\d+)?|"(?:[^"]|"")*"|\{.*\}|TRUE|FALSE|.+\(.*\))$/i;

/** An argument as a formula writes it; a name or a text that somebody typed gets its quotes. "" stays. */
export function asWritten(typed: string): string {
  const text = typed.trim();
  return text === "" || asItIs.test(text) ? text : quoted(text);
}

/** Whether a written argument is a cell, a name or a formula, and not a constant. */
function isReferring(written: string): boolean {
  return unquoted(written) === null && !/^(?:[-+]?[\d.]+|TRUE|FALSE)$/i.test(written);
}
