import { sourceOfYear } from "../indicators/source-of-year";
import type { Indicator } from "../release/indicator";

/** An indicator, and the years of it that are shown. */
export interface PublishedFigures {
  readonly indicator: Indicator;
  readonly years: readonly string[];
}

/** Where the figures that are shown were published, each publication once: "Fostering in England, Ofsted". */
export function publicationsOf(shown: readonly PublishedFigures[]): readonly string[] {
  const sources = shown.flatMap(({ indicator, years }) => years.map((year) => sourceOfYear(indicator, year)));
  return [...new Set(sources.map(({ title, publisher }) => `${title}, ${publisher}`))];
}

/** The same as the end of a caption or a note, without its full stop: "Source: Fostering in England, Ofsted". */
export function sourcesInWords(shown: readonly PublishedFigures[]): string {
  return `Source: ${publicationsOf(shown).join("; ")}`;
}
