import type { Figure } from "../../domain/release/figure";
import type { NationalRead } from "./national-read";

/** A figure as a number; null if it is missing. */
export type FigureLookup = (indicator: string, member: string, year: string) => number | null;

/** Makes figures findable by indicator id, member code and year. */
export function figureLookup(figures: readonly Figure[]): FigureLookup {
  const values = new Map(
    figures.map(({ indicator, member, year, value }) => [
      keyOf(indicator, member, year),
      value === null ? null : Number(value),
    ]),
  );
  return (indicator, member, year) => values.get(keyOf(indicator, member, year)) ?? null;
}

/** Makes England's figures findable by indicator id and year. */
export function nationalLookup(figures: readonly NationalRead[]): (indicator: string, year: string) => number | null {
  const values = new Map(figures.map(({ indicator, year, value }) => [keyOf(indicator, year), Number(value)]));
  return (indicator, year) => values.get(keyOf(indicator, year)) ?? null;
}

function keyOf(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}
