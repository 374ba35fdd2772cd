import type { ClubDefinition } from "../clubs/club-definition";
import { fieldNamesOf, findField } from "../clubs/find-field";
import { isNumberType } from "../clubs/is-number-type";
import type { Term } from "../clubs/sum";
import { cellIdOf, cellsOfSum, termOfCell } from "../disclosure/cells-of-sum";
import type { DisclosureCell, DisclosureMember } from "../disclosure/disclosure-input";
import { relationsOf } from "../disclosure/relations-of";
import { oncePer } from "../once-per";
import type { Answers } from "../questionnaire/answer";
import { Fraction } from "../statistics/fraction";
import { personIn, unitOf } from "./person-in";
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
  const terms = termsOf(club).map((term) => {
    return { term, id: cellIdOf(term), person: personIn(club, term), known: isKnown(club, term) };
  });
  return [...returned].map(([code, answers]) => {
    const cells = new Map<string, DisclosureCell>();
    const missing = new Map<string, number | null>();
    for (const { term, id, person, known } of terms) {
      const found = addendsOf(club, answers, term);
      if (typeof found === "string") missing.set(id, person);
      else cells.set(id, { value: found.isNone ? null : Fraction.sumOf(found.numbers).toNumber(), person, known });
    }
    const sums = publishedSums(club).flatMap(({ id, sum }) =>
      sumFigure(club, answers, sum).value === null ? [] : [{ id, cells: cellsOfSum(sum) }],
    );
    return { code, cells, missing, sums };
  });
}

/** Every question and register total that is a number, and what the published sums and the form's own add up besides. */
const termsOf = oncePer((club: ClubDefinition): readonly Term[] => {
  const fields = fieldNamesOf(club).filter((name) => isNumberType(findField(club, name)?.field.type ?? "text"));
  const summed = publishedSums(club).flatMap(({ sum }) => [...sum.add, ...sum.subtract]);
  const { nothing, remainders, prices } = relationsOf(club);
  const related = [...nothing, ...remainders, ...prices.flatMap(({ money, people }) => [money, people])];
  const terms = [...fields, ...summed, ...related.flatMap((cells) => [...cells.keys()].map(termOfCell))];
  return [...new Map(terms.map((term) => [cellIdOf(term), term])).values()];
});

/** Residents are published by the Office for National Statistics. */
function isKnown(club: ClubDefinition, term: Term): boolean {
  return typeof term === "string" && unitOf(club, term) === "residents";
}
