import type { SeriesBreak } from "../release/indicator";
import type { ClubDefinition, ClubIndicator } from "./club-definition";
import { findField } from "./find-field";
import { namesIn, type Sum } from "./sum";

/**
 * Where figures of an indicator can't be compared with those of years before: its own breaks, those of everything it is
 * made from, and those of the indicator it is relative to. Each once, in ascending order of years.
 */
export function breaksOf(club: ClubDefinition, indicator: ClubIndicator): readonly SeriesBreak[] {
  const { breaks = [], numerator, denominator, relativeTo } = indicator;
  const base = relativeTo === null ? undefined : club.indicators.find(({ id }) => id === relativeTo);
  return inOrder([
    ...breaks,
    ...breaksOfSum(club, numerator),
    ...(denominator === null ? [] : breaksOfSum(club, denominator)),
    ...(base === undefined ? [] : breaksOf(club, base)),
  ]);
}

/** The same of a sum: the breaks of the questions and columns in it. */
export function breaksOfSum(club: ClubDefinition, sum: Sum): readonly SeriesBreak[] {
  return inOrder(namesIn(sum).flatMap((name) => findField(club, name)?.field.breaks ?? []));
}

function inOrder(breaks: readonly SeriesBreak[]): readonly SeriesBreak[] {
  const isSame = (one: SeriesBreak, other: SeriesBreak) => one.year === other.year && one.reason === other.reason;
  return breaks
    .filter((each, at) => breaks.findIndex((other) => isSame(each, other)) === at)
    .sort((one, other) => (one.year < other.year ? -1 : one.year > other.year ? 1 : 0));
}
