import { memberInWords } from "../../domain/charts/member-in-words";
import { itemAt } from "../../domain/item-at";
import { resolveMember } from "../../domain/peers/resolve-member";
import type { CallFailure, CallScalar } from "../ports";
import type { CallSubject } from "./explain-call";
import type { ReadCall } from "./read-formula";

/** One of the values that a call gives for a list, and what it is of. */
export interface NamedValue {
  readonly name: string;
  readonly value: CallScalar | CallFailure;
}

/**
 * The values that a call gives for a list of authorities, indicators or years, each with its name; blank cells have none.
 * Null for a call that takes no list, or several.
 */
export function valuesByName(
  { args, outcome }: Pick<ReadCall, "args" | "outcome">,
  about: CallSubject | null,
): readonly NamedValue[] | null {
  if (outcome?.ok !== true || !Array.isArray(outcome.value)) return null;
  const values = (outcome.value as readonly (readonly (CallScalar | CallFailure)[])[]).flat();
  const lists = (["member", "indicator", "year"] as const).flatMap((name) => {
    const value: unknown = args[name]?.value;
    const cells: readonly unknown[] = Array.isArray(value) ? value.flat() : [];
    return cells.length > 1 ? [{ name, cells }] : [];
  });
  const [list, ...others] = lists;
  if (list === undefined || others.length > 0 || list.cells.length !== values.length) return null;
  return list.cells.flatMap((cell, at) => {
    if (typeof cell !== "string" && typeof cell !== "number") return [];
    const text = String(cell).trim();
    if (text === "" || text === "0") return [];
    return [{ name: list.name === "member" ? memberNamed(text, about) : text, value: itemAt(values, at) }];
  });
}

function memberNamed(text: string, about: CallSubject | null): string {
  if (about === null) return text;
  const { release } = about.data;
  const found = resolveMember(release, text, null);
  return found.ok ? memberInWords(itemAt(release.members, found.value)) : text;
}
