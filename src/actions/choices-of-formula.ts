import { callsInFormula } from "./cell/calls-in-formula";
import { unquoted } from "../domain/quoted-text";
import argumentsOf from "./indicator-arguments.json";
import type { Choice } from "./ports";

/** What a call compares: its indicator, and its group and year if it gives them. */
export type FormulaChoice = Pick<Choice, "indicator"> & Partial<Choice>;

type Written = Partial<Record<keyof Choice, string>>;

const reference = /^(?:'(?:[^']|'')+'!|[A-Za-z_][\w.]*!)?\$?[A-Z]{1,3}\$?\d{1,7}$/i;

/**
 * The cells from which a formula's CLUB calls take their indicators, groups and years, as written in the formula: for
 * =CLUB.PEERMEDIAN(B19,$B$4,"2024-25"), B19 and $B$4.
 */
export function referencesOfFormula(formula: string): readonly string[] {
  const written = callsOf(formula).flatMap((call) => Object.values(call));
  return [...new Set(written.filter((argument) => reference.test(argument)))];
}

/**
 * What a formula's CLUB calls compare: each indicator once, in the order of the formula. Reads quoted texts and the
 * given texts of cells (by reference): for =ROUND(CLUB.PEERMEDIAN("cla.rate-per-10000",B2,"2024-25"),0) that is the
 * indicator and the year, and the group if B2's text is given. Covers every function that takes an indicator. Empty if
 * we find no indicator.
 */
export function choicesOfFormula(
  formula: string,
  texts: ReadonlyMap<string, string> = new Map(),
): readonly FormulaChoice[] {
  const choices = new Map<string, FormulaChoice>();
  const textOf = (argument: string | undefined): string | undefined =>
    argument === undefined ? undefined : (unquoted(argument) ?? texts.get(argument))?.trim() || undefined;
  for (const written of callsOf(formula)) {
    const [indicator, peers, year] = [textOf(written.indicator), textOf(written.peers), textOf(written.year)];
    if (indicator === undefined) continue;
    const key = indicator.toLowerCase();
    // If several calls have the same indicator, the first that names a group or a year counts.
    choices.set(key, { indicator, ...(peers && { peers }), ...(year && { year }), ...choices.get(key) });
  }
  return [...choices.values()];
}

/** The indicator, peers and year arguments, as written, of each CLUB call that takes an indicator. */
function callsOf(formula: string): readonly Written[] {
  return callsInFormula(formula).flatMap(({ id, args }) => {
    const parameters = (argumentsOf as Readonly<Record<string, readonly string[]>>)[id];
    if (parameters === undefined) return [];
    const argumentOf = (parameter: keyof Choice): Written => {
      const argument = args[parameters.indexOf(parameter)]?.text;
      return argument ? { [parameter]: argument } : {};
    };
    return [{ ...argumentOf("indicator"), ...argumentOf("peers"), ...argumentOf("year") }];
  });
}
