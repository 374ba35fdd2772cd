import type { CellPlace } from "../../domain/cell-place";
import { workbookGroupName } from "../../domain/peers/workbook-group-name";
import { quoted, unquoted } from "../../domain/quoted-text";
import type { GroupCell } from "../ports";
import { callsInFormula } from "../cell/calls-in-formula";
import { wordsOfFunction } from "../cell/words-of-function";

/** A peer group as a call of one of our functions gives it. */
interface GivenGroup {
  /** The group's name; null if it comes from a cell, a list or another formula. */
  readonly name: string | null;
  /** The indicator of the call, if it is a text. */
  readonly indicator: string | null;
  /** The argument as it is written. */
  readonly written: string;
  /** Where it begins and ends in the formula. */
  readonly start: number;
  readonly end: number;
}

/**
 * The peer groups that a formula gives to functions of ours, in its order. A group that is left out, which means all members,
 * is none, nor is the name of the workbook's group, which follows by itself.
 */
export function groupsInFormula(formula: string): readonly GivenGroup[] {
  return callsInFormula(formula).flatMap(({ id, args }) => {
    const { parameters } = wordsOfFunction(id);
    const argument = args[parameters.indexOf("peers")];
    if (argument === undefined || argument.text === "" || isWorkbooksGroup(argument.text)) return [];
    const name = unquoted(argument.text);
    if (name?.trim() === "") return [];
    const indicator = unquoted(args[parameters.indexOf("indicator")]?.text ?? "");
    return [{ name, indicator, written: argument.text, start: argument.start, end: argument.end }];
  });
}

function isWorkbooksGroup(written: string): boolean {
  return written.toLowerCase() === workbookGroupName.toLowerCase();
}

const reference = /^(?:(?:'((?:[^']|'')+)'|([A-Za-z_][\w.]*))!)?(\$?[A-Z]{1,3}\$?\d{1,7})$/i;

/** The single cells from which a cell's formula takes its groups; a formula that is nothing but a reference takes all from there. */
export function cellsOfGroups({ place, content }: GroupCell): readonly CellPlace[] {
  const written = groupsInFormula(content).flatMap((given) => (given.name === null ? [given.written] : []));
  return [...(content.startsWith("=") ? [content.slice(1)] : []), ...written].flatMap((text) => {
    const [, quotedName, plain = place.sheet, cell] = reference.exec(text) ?? [];
    const sheet = quotedName?.replaceAll("''", "'") ?? plain;
    return cell === undefined ? [] : [{ sheet, cell: cell.replaceAll("$", "").toUpperCase() }];
  });
}

/** The formula with another group in place of those that are meant; all else stays as it is written. */
export function withGroup(formula: string, isMeant: (given: GivenGroup) => boolean, to: string): string {
  return [...groupsInFormula(formula)]
    .filter(isMeant)
    .sort((one, other) => other.start - one.start)
    .reduce((text, { start, end }) => text.slice(0, start) + quoted(to) + text.slice(end), formula);
}
