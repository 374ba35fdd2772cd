import { toldPutBack } from "../actions/cell/told-put-back";
import type { WrittenBlock } from "../actions/ports";
import type { CellPlace } from "../domain/cell-place";
import { capital } from "../domain/capital";
import { demonstrationData } from "../domain/demonstration-data";

/** The texts of the scrapbook. */
export const scrapbookMessages = {
  title: "Scrapbook",
  explain: "What members write about their policy and practice.",
  back: { compare: "Back to Compare", club: "Back to Club" },
  about: (indicator: string) => `About: ${indicator}`,
  demonstration: `${capital(demonstrationData)}: every answer here is made up; no authority wrote it.`,
  demonstrationToo: `Answers marked “${demonstrationData}” are made up; no authority wrote them.`,
  made: demonstrationData,
  none: "Nobody has written in the scrapbook yet.",
  search: "Search",
  placeholder: "Any word, e.g. retention",
  topic: "About",
  anyTopic: "Everything",
  topics: "Topics",
  questions: "Questions",
  member: "Authority",
  group: "Peer group",
  year: "Year",
  any: "All",
  found: (count: number) => (count === 1 ? "1 answer" : `${count} answers`),
  noneFound: (isSearched: boolean) =>
    isSearched
      ? "No answers match. Try other words, or choose “Everything” and “All”."
      : "There are no answers here yet. Choose “Everything” and “All” to see the others.",
  from: (member: string, club: string, date: string) => `${member} · ${club} · ${date}`,
  doesBetter: "has a better figure",
  insert: "Insert",
  insertOf: (question: string, member: string) => `Insert the answer of ${member}: ${question}`,
  insertAll: (count: number) => `Insert ${count === 1 ? "it" : `all ${count}`} as a table`,
  where: "They go where you have selected a cell. We ask before we replace anything.",
  held: (area: string, sheet: string, held: number, holds: string) =>
    held === 1
      ? `Nothing was written: in ${area} of ${sheet} a cell holds "${holds}". Replace it, or select another cell and insert again.`
      : `Nothing was written: in ${area} of ${sheet} ${held} cells hold something, the first of them "${holds}". Replace them, or select another cell and insert again.`,
  replace: (held: number) => (held === 1 ? "Replace it" : "Replace them"),
  written: (area: string, sheet: string) => `Written to ${area} of ${sheet}.`,
  putBack: "Put back what was there",
  restored: ({ area, place, cells }: WrittenBlock, left: readonly CellPlace[]) =>
    toldPutBack(left.length === cells.length ? null : `Put back what was in ${area} of ${place.sheet}.`, left),
} as const;
