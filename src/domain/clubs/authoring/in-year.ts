import { workingDay } from "../../working-day";
import type { SeriesBreak } from "../../release/indicator";
import type { ClubInput } from "../club-definition";
import { datesOfYear } from "./dates-of-year";

/** Where ids and codes stand, which are the same in every year. */
const names = new Set([
  ...["id", "club", "code", "kind", "key", "cells", "whole", "fields", "published", "relativeTo", "indicators"],
  ...["add", "subtract", "total", "rowsOf", "column"],
]);

/**
 * The definition of a club in another year, with nothing else changed: the dates in its texts and its rules' options
 * (which these are, `datesOfYear` says), its timetable, and version 1. A day of the timetable that falls on a weekend or
 * a bank holiday moves to the next working day. As it asks what the year before it asks, it has no links to questions of
 * another name, and those that could not be compared can be; a rule that names last year's question names its own. Breaks
 * stay, apart from those of later years.
 *
 * @param year written 2024-25; in its own year a definition stays as it is
 */
export function inYear<Club extends ClubInput>(club: Club, year: string): Club {
  if (!/^\d{4}-\d\d$/.test(year)) throw new RangeError(`Write the year as 2024-25, not as ${year}.`);
  if (year === club.year) return club;
  const years = Number(club.year.slice(0, 4)) - Number(year.slice(0, 4));
  const text = (words: string) => textInYear(words, club.year, years);
  const timetable = Object.entries(club.timetable).map(([name, day]) => [name, day, workingDay(text(day))] as const);
  const days = new Map(timetable.map(([, day, moved]) => [day, moved]));

  const ownIds = ownIdsOf(club);

  const moved = (value: unknown, key: string): unknown => {
    if (typeof value === "string") return names.has(key) ? value : (days.get(value) ?? text(value));
    if (Array.isArray(value)) return value.map((each) => moved(each, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).flatMap((entry) => movedPart(entry)));
  };
  const movedPart = ([name, part]: readonly [string, unknown]): readonly (readonly [string, unknown])[] => {
    if (name === "priorYear") return [];
    if (name === "lastClosing") return [[name, ownIds.get(String(part)) ?? part]];
    if (name !== "breaks") return [[name, moved(part, name)]];
    const known = (part as readonly SeriesBreak[]).filter((each) => each.year <= year);
    return known.length === 0 ? [] : [[name, known]];
  };
  // The same shape: only texts have changed, and links have gone that may be left out.
  return { ...(moved(club, "") as Club), year, version: 1 };
}

/** What a question is called now, by its id last year, where that was another. */
function ownIdsOf({ contact = [], sections, scrapbook = [], signOff = [] }: ClubInput): ReadonlyMap<string, string> {
  const questions = [...contact, ...sections.flatMap(({ questions = [] }) => questions), ...scrapbook, ...signOff];
  return new Map(
    questions.flatMap(({ id, priorYear }) => (typeof priorYear === "string" ? [[priorYear, id] as const] : [])),
  );
}

/** A text of a club's year, as it is in the year that many years earlier; negative for later. */
function textInYear(text: string, year: string, years: number): string {
  const dates = datesOfYear(text, year);
  const parts = dates.map(({ at, earlier }, i) => {
    const before = dates[i - 1];
    return text.slice(before === undefined ? 0 : before.at + before.text.length, at) + earlier(years);
  });
  const last = dates.at(-1);
  return parts.join("") + text.slice(last === undefined ? 0 : last.at + last.text.length);
}
