import type { Question } from "../clubs/question";
import type { ClubDefinition } from "../clubs/club-definition";
import type { Release } from "../release/release";
import { publishedFigure } from "../rules/published-figure";

/** A published figure of what a question asks, in the question's unit. */
export interface NewestPublishedFigure {
  readonly value: number;
  /** The year it is of, as the release writes it. */
  readonly year: string;
  /** Release, year and date, in words. */
  readonly source: string;
  /** What the figure is called where it is published. */
  readonly label: string;
}

/** The newest published figure of what a question asks, of a year up to the one asked about; null where there is none. */
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
    return { value: inUnitOf(published.factor, figure.value), year, source: figure.source, label: figure.label };
  }
  return null;
}

/** A published figure times a question's factor. Fifteen digits are all that Excel keeps; the rest is what multiplying leaves behind. */
export function inUnitOf(factor: number, value: number): number {
  return Number((value * factor).toPrecision(15));
}
