import { columnLetters, parseArea } from "../../domain/cell-area";
import { unquoted } from "../../domain/quoted-text";
import type { ClubCell } from "../../domain/refresh/club-cell";
import { callsInFormula, type FormulaCall } from "../cell/calls-in-formula";
import type { CallFunction, CallOutcome } from "../ports";

/** What a formula comes to with a club's figures; null if that can't be said without Excel. */
export type WorkOut = (cell: ClubCell) => Promise<CallOutcome | null>;

export interface WorkedOut {
  /** What a cell comes to whose formula is one call of ours and nothing else; null if that can't be said. */
  readonly whole: WorkOut;
  /** What each of the outermost calls in its formula comes to, and null for those of which it can't be said. */
  readonly calls: (cell: ClubCell) => Promise<readonly (CallOutcome | null)[]>;
}

/**
 * Works formulas out by calling the functions as Excel would. Arguments may be texts, numbers, lists of them, cells that
 * hold constants or calls of ours, and calls of ours.
 *
 * @param cells with what their formulas refer to
 */
export function workOutCalls(cells: readonly ClubCell[], call: CallFunction): WorkedOut {
  const byPlace = new Map(cells.map((cell) => [`${cell.place.sheet}!${cell.place.cell}`, cell]));
  const known = new Map<ClubCell, Promise<CallOutcome | null>>();

  function whole(cell: ClubCell): Promise<CallOutcome | null> {
    const standing = known.get(cell);
    if (standing !== undefined) return standing;
    // A cell that depends on itself gets no answer.
    known.set(cell, Promise.resolve(null));
    const [only] = outermost(cell.formula);
    const isWhole = only !== undefined && only.start === 1 && only.end === cell.formula.trimEnd().length;
    const answer = isWhole ? outcomeOf(only, cell) : Promise.resolve(null);
    known.set(cell, answer);
    return answer;
  }

  async function outcomeOf({ id, args }: FormulaCall, cell: ClubCell): Promise<CallOutcome | null> {
    const values = await Promise.all(args.map(({ text }) => argumentOf(text, cell)));
    return values.some((value) => value === undefined) ? null : call(id, values);
  }

  /** The value of an argument as functions take it; undefined if that can't be said. */
  async function argumentOf(text: string, cell: ClubCell): Promise<unknown> {
    if (text === "") return null;
    const constant = constantOf(text);
    if (constant !== undefined) return constant;
    const held = cell.given?.get(text);
    if (held !== undefined) return valuesOf(text, held, cell);
    const list = /^\{(.*)\}$/s.exec(text)?.[1];
    if (list !== undefined) return listOf(list);
    const [inner] = outermost(`=${text}`);
    if (inner?.start !== 1 || inner.end !== text.length + 1) return undefined;
    return asArgument(await outcomeOf(inner, cell));
  }

  async function valuesOf(
    reference: string,
    held: NonNullable<ReturnType<NonNullable<ClubCell["given"]>["get"]>>,
    from: ClubCell,
  ) {
    const [, quoted, plain, at = ""] = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!]+)$/.exec(reference) ?? [];
    const sheet = quoted?.replaceAll("''", "'") ?? plain ?? from.place.sheet;
    const area = parseArea(at);
    if (area === null) return undefined;
    const rows = await Promise.all(
      held.map((row, down) =>
        Promise.all(
          row.map(async (content, across) => {
            if (content === "") return null;
            if (typeof content !== "string" || !content.startsWith("=")) return content;
            const place = `${sheet}!${columnLetters(area.left + across)}${area.top + down + 1}`;
            const other = byPlace.get(place);
            return other === undefined || other === from ? undefined : asArgument(await whole(other));
          }),
        ),
      ),
    );
    return rows.flat().includes(undefined) ? undefined : rows;
  }

  return {
    whole,
    calls: (cell) => Promise.all(outermost(cell.formula).map((one) => outcomeOf(one, cell))),
  };
}

/** The calls of ours that are in no other of them. */
export function outermost(formula: string): readonly FormulaCall[] {
  let end = 0;
  return callsInFormula(formula).filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
}

function constantOf(text: string): string | number | boolean | undefined {
  const quoted = unquoted(text);
  if (quoted !== null) return quoted;
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text)) return Number(text);
  return /^(?:true|false)$/i.test(text) ? text.toLowerCase() === "true" : undefined;
}

/** The rows of a list such as "Leeds","Kent";"Bury","York"; undefined if something in it is no constant. */
function listOf(list: string): readonly (readonly unknown[])[] | undefined {
  const parts = [...list.matchAll(/\s*("(?:[^"]|"")*"|[^",;]+?)\s*([,;]|$)/g)];
  const rows: unknown[][] = [[]];
  for (const [, text = "", after] of parts) {
    rows.at(-1)?.push(constantOf(text));
    if (after === ";") rows.push([]);
  }
  return rows.flat().includes(undefined) || rows.flat().length === 0 ? undefined : rows;
}

function asArgument(outcome: CallOutcome | null): unknown {
  if (outcome === null) return undefined;
  if (!outcome.ok) return { error: outcome.error };
  const { value } = outcome;
  if (typeof value !== "object") return value;
  // A list that spills into other cells is more than the one cell that is referred to.
  return "text" in value ? value.text : undefined;
}
