import type { Question } from "../clubs/question";
import type { ClubDefinition } from "../clubs/club-definition";
import type { Release } from "../release/release";
import { publishedFigure } from "../rules/published-figure";

/** A published figure for what a question asks, in the question's unit. */
export interface NewestPublishedFigure {
  readonly value: number;
  /** Its year, as the release writes it. */
  readonly year: string;
  /** Release, year and date, in words. */
  readonly source: string;
  /** Who published it and in which publication: "Children in need (Department for Education)". */
  readonly publication: string;
  /** The figure's name in the publication. */
  readonly label: string;
}

/** The newest published figure for what a question asks, no later than the year asked about; null if there is none. */
export function newestPublishedFigure(
  club: ClubDefinition,
  { published }: Question,
  member: string,
  releases: readonly Release[],
): NewestPublishedFigure | null {
  if (published === null) return null;
  const years = [...new Set(releases.flatMap((release) => release.years))].filter((year) => year <= club.year);
  for (const year of years.sort().reverse()) {
    const figure = publishedFigure(releases, published.indicator, member, year);
    if (figure.value === null) continue;
    const { source, label, publication } = figure;
    return { value: inUnitOf(published.factor, figure.value), year, source, label, publication };
  }
  return null;
}

/** A published figure times a question's factor, to the fifteen digits that Excel keeps; the rest is rounding error. */
export function inUnitOf(factor: number, value: number): number {
  return Number((value * factor).toPrecision(15));
}
