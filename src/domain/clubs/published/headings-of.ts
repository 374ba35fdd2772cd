import { publishedClubs } from "./index";

/** The heading under which a club's documents list each of its indicators, by id; empty for a club without headings. */
export function headingsOf(club: string): ReadonlyMap<string, string> {
  const sections = publishedClubs.find((one) => one.club === club)?.sections ?? [];
  return new Map(sections.flatMap(({ label, indicators }) => indicators.map(({ id }) => [id, label] as const)));
}
