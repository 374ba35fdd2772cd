import type { Question } from "../clubs/question";
import type { ClubDefinition } from "../clubs/club-definition";
import type { Release } from "../release/release";
import { publishedFigure } from "../rules/published-figure";
import { yearsEarlier } from "../years-earlier";
import { fifteenDigits } from "../number-format/fifteen-digits";

/** A published figure for what a question asks, in the question's unit. */
export interface NewestPublishedFigure {
  readonly value: number;
  /** Its year, as the release writes it. */
  readonly year: string;
  /** The year that the question asks about, written in the same way. */
  readonly asked: string;
  /** Release, year and date, in words. */
  readonly source: string;
  /** Who published it and in which publication: "Children in need (Department for Education)". */
  readonly publication: string;
  /** The figure's name in the publication. */
  readonly label: string;
}

/**
 * The newest published figure for what a question asks, no later than the year that it asks about: that of the club, or
 * the one before for what a year opens with. Of the club year 2025-26, a figure of a calendar year is that of 2025, and
 * one of the January census that of 2026. Null if there is none.
 */
export function newestPublishedFigure(
  club: ClubDefinition,
  { published }: Question,
  member: string,
  releases: readonly Release[],
): NewestPublishedFigure | null {
  if (published === null) return null;
  const asked = yearAsked(club, published, releases);
  const years = [...new Set(releases.flatMap((release) => release.years))].filter(
    (year) => year.length === asked.length && year <= asked,
  );
  for (const year of years.sort().reverse()) {
    const figure = publishedFigure(releases, published.indicator, member, year);
    if (figure.value === null) continue;
    const { source, label, publication } = figure;
    return { value: inUnitOf(published.factor, figure.value), year, asked, source, label, publication };
  }
  return null;
}

/** The year that a question asks about, as releases write the years of its published figure. */
function yearAsked(
  { year }: ClubDefinition,
  { indicator: id, yearsBefore = 0 }: NonNullable<Question["published"]>,
  releases: readonly Release[],
): string {
  const asked = yearsBefore === 0 ? year : yearsEarlier(year, yearsBefore);
  const release = releases.find(({ indicatorById }) => indicatorById.has(id));
  const periodType = release?.indicators[release.indicatorById.get(id) ?? -1]?.periodType;
  const start = Number(asked.slice(0, 4));
  if (periodType === "calendar-year") return String(start);
  return periodType === "january-census" ? String(start + 1) : asked;
}

/** A published figure times a question's factor, to the fifteen digits that Excel keeps; the rest is rounding error. */
export function inUnitOf(factor: number, value: number): number {
  return fifteenDigits(value * factor);
}
