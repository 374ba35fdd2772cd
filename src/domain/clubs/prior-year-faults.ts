import { financialYear } from "../financial-year";
import { groupBy } from "../group-by";
import type { ClubDefinition } from "./club-definition";
import { fieldNamesOf, findField, questionsOf } from "./find-field";
import { isNumberType } from "./is-number-type";
import type { Question } from "./question";
import { splitsOf } from "./splits-of";

/**
 * What is wrong with how a club's questions continue those of last year, each as "path: reason": one of last year's that
 * two continue, a split into one, or into parts that don't add up; and breaks in no year of the club's so far.
 */
export function priorYearFaults(club: ClubDefinition): readonly string[] {
  return [...linkFaults(club), ...splitFaults(club), ...breakFaults(club)];
}

function linkFaults(club: ClubDefinition): readonly string[] {
  const linked = questionsOf(club).filter(({ priorYear }) => typeof priorYear === "string");
  const splits = new Set(splitsOf(club).map(({ whole }) => whole));
  return [...groupBy(linked, ({ priorYear }) => priorYear)].flatMap(([before, [first, ...others]]) => {
    const wasSplit = typeof before === "string" && splits.has(before);
    const path = ({ id }: Question) => `${id}.priorYear`;
    if (first !== undefined && wasSplit) return [`${path(first)}: "${before}" is in parts now; only parts continue it`];
    return others.map((other) => `${path(other)}: "${String(before)}" is already what ${first?.id} was last year`);
  });
}

function splitFaults(club: ClubDefinition): readonly string[] {
  return splitsOf(club).flatMap(({ whole, parts }) => {
    const [first, ...others] = parts;
    if (first === undefined) return [];
    if (others.length === 0) return [`${first.id}.priorYear: it is the only part of "${whole}"; name the question`];
    const odd = parts.find(({ type, unit }) => !isNumberType(type) || unit !== first.unit);
    return odd === undefined ? [] : [`${odd.id}.priorYear: parts of "${whole}" are numbers in one unit`];
  });
}

function breakFaults(club: ClubDefinition): readonly string[] {
  const broken = [
    ...fieldNamesOf(club).map((name) => [name, findField(club, name)?.field.breaks ?? []] as const),
    ...club.indicators.map(({ id, breaks = [] }) => [id, breaks] as const),
  ];
  return broken.flatMap(([name, breaks]) =>
    breaks.flatMap(({ year }, at) => {
      const path = `${name}.breaks[${at}].year`;
      if (financialYear(year) !== year) return [`${path}: "${year}" is not a financial year; write it as 2025-26`];
      if (year > club.year) return [`${path}: ${year} is after the club's year, ${club.year}`];
      return year < (breaks[at - 1]?.year ?? "") ? [`${path}: ${year} is before the break above it`] : [];
    }),
  );
}
