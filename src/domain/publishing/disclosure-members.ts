import type { ClubDefinition } from "../clubs/club-definition";
import { fieldNamesOf, findField } from "../clubs/find-field";
import { isNumberType } from "../clubs/is-number-type";
import type { Term } from "../clubs/sum";
import { cellIdOf, cellsOfSum } from "../disclosure/cells-of-sum";
import type { DisclosureCell, DisclosureMember } from "../disclosure/disclosure-input";
import { oncePer } from "../once-per";
import type { Answers } from "../questionnaire/answer";
import { Fraction } from "../statistics/fraction";
import { countsPeople } from "./counts-people";
import { publishedSums } from "./published-sums";
import { addendsOf, sumFigure } from "./sum-figure";

/**
 * What disclosure control must know of the members of a club year: their answers as cells, and the sums of these that
 * would be published. Every answer that is a number counts, because the form says which add up.
 *
 * @param returned the newest submission of each member: ONS code → answers
 */
export function disclosureMembers(
  club: ClubDefinition,
  returned: ReadonlyMap<string, Answers>,
): readonly DisclosureMember[] {
  return [...returned].map(([code, answers]) => ({
    code,
    cells: new Map(termsOf(club).flatMap((term) => cellOf(club, answers, term))),
    sums: publishedSums(club).flatMap(({ id, sum }) =>
      sumFigure(club, answers, sum).value === null ? [] : [{ id, cells: cellsOfSum(sum) }],
    ),
  }));
}

/** Every question and register total that is a number, and what the published sums add up besides. */
const termsOf = oncePer((club: ClubDefinition): readonly Term[] => {
  const fields = fieldNamesOf(club).filter((name) => isNumberType(findField(club, name)?.field.type ?? "text"));
  const summed = publishedSums(club).flatMap(({ sum }) => [...sum.add, ...sum.subtract]);
  return [...new Map([...fields, ...summed].map((term) => [cellIdOf(term), term])).values()];
});

function cellOf(club: ClubDefinition, answers: Answers, term: Term): readonly (readonly [string, DisclosureCell])[] {
  const found = addendsOf(club, answers, term);
  if (typeof found === "string") return [];
  const value = found.isNone ? null : Fraction.sumOf(found.numbers).toNumber();
  const unit = unitOf(club, term);
  return [[cellIdOf(term), { value, people: countsPeople(unit), known: isKnown(club, term) }]];
}

function unitOf(club: ClubDefinition, term: Term): string | null {
  if (typeof term !== "string" && "rowsOf" in term) return term.rowsOf;
  return findField(club, typeof term === "string" ? term : term.total)?.field.unit ?? null;
}

/** Residents are published by the Office for National Statistics. */
function isKnown(club: ClubDefinition, term: Term): boolean {
  return typeof term === "string" && unitOf(club, term) === "residents";
}
