import * as z from "zod/mini";
import type { ClubDefinition } from "../clubs/club-definition";
import { findField } from "../clubs/find-field";
import { words } from "../clubs/question";
import { sum, type Sum, type Term } from "../clubs/sum";
import { bothOrNeither } from "../rules/both-or-neither";
import { openingIsLastClosing } from "../rules/opening-is-last-closing";
import { isTime, personIn, unitOf } from "../publishing/person-in";
import { notMoreThan } from "../rules/not-more-than";
import { sumsAgree } from "../rules/sums-agree";
import { cellsOfSum } from "./cells-of-sum";
import type { CellRelations, Price } from "./disclosure-input";

const agreeing = z.object({ left: sum, right: sum });
const opened = z.object({ opening: words, lastClosing: words });
const within = z.object({ part: sum, whole: sum });

/**
 * What everybody who has the form knows about its cells: parts come to their whole (rules of the kind sums-agree), and a
 * part is not more than its whole (rules of the kind not-more-than, and shares in per cent). Rules that check a register
 * row by row hold for its totals too. A tolerance makes no difference: solving the equations comes within it.
 *
 * Money, and days that a stage took, go with people where a rule of the kind both-or-neither pairs them, or an indicator divides one by the other.
 */
export function relationsOf(club: ClubDefinition): CellRelations {
  const { rules, indicators } = club;
  const nothing: ReadonlyMap<string, number>[] = [];
  const remainders: ReadonlyMap<string, number>[] = [];
  const prices: Price[] = [];
  const addPrice = (money: Sum, people: Sum) => {
    if (!termsOf(money).every((term) => isMoney(club, term) || isTimeTaken(club, term))) return;
    if (!termsOf(people).every((term) => personIn(club, term) !== null)) return;
    prices.push({ money: cellsOfSum(money), people: cellsOfSum(people) });
  };
  for (const { kind, options } of rules) {
    if (kind === sumsAgree.kind) {
      const { left, right } = agreeing.parse(options);
      nothing.push(difference(left, right));
    } else if (kind === notMoreThan.kind) {
      const { whole, part } = within.parse(options);
      remainders.push(difference(whole, part));
    } else if (kind === bothOrNeither.kind) {
      const { left, right } = agreeing.parse(options);
      addPrice(left, right);
      addPrice(right, left);
    }
  }
  for (const { unit, numerator, denominator } of indicators) {
    if (denominator === null) continue;
    addPrice(numerator, denominator);
    if (unit !== "%") continue;
    if (numerator.subtract.length === 0 && denominator.subtract.length === 0) {
      remainders.push(difference(denominator, numerator));
    }
  }
  return { nothing, remainders, prices };
}

/** The questions that open with what the year before closed with: id → id in the form of the year before. */
export function openingsOf({ rules }: ClubDefinition): ReadonlyMap<string, string> {
  return new Map(
    rules.flatMap(({ kind, options }) => {
      if (kind !== openingIsLastClosing.kind) return [];
      const { opening, lastClosing } = opened.parse(options);
      return [[opening, lastClosing] as const];
    }),
  );
}

function termsOf({ add, subtract }: Sum): readonly Term[] {
  return [...add, ...subtract];
}

function isMoney(club: ClubDefinition, term: Term): boolean {
  if (typeof term !== "string" && "rowsOf" in term) return false;
  return findField(club, typeof term === "string" ? term : term.total)?.field.type === "amount";
}

/** Whether it is time that counts nobody: of three children whose average is known, it says that they are three. */
function isTimeTaken(club: ClubDefinition, term: Term): boolean {
  return isTime(unitOf(club, term)) && personIn(club, term) === null;
}

/** What is left of one sum when another is taken away. */
function difference(whole: Sum, part: Sum): ReadonlyMap<string, number> {
  return cellsOfSum({ add: [...whole.add, ...part.subtract], subtract: [...whole.subtract, ...part.add] });
}
