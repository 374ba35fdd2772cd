import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { datesOfYear } from "../src/domain/clubs/authoring/dates-of-year";
import type { ClubInput } from "../src/domain/clubs/club-definition";
import { clubs } from "../src/domain/clubs/index";

const folder = fileURLToPath(new URL("../test/domain/clubs/authoring/moved-dates/", import.meta.url));

/** By file name: each text of a club year whose dates are others the year before, with both, for a reader to check. */
export function generateMovedDates(): ReadonlyMap<string, string> {
  return new Map(clubs.map((club) => [`${club.club}-${club.year}.txt`, linesOf(club)]));
}

/** A text of a definition and where it stands, e.g. `cla.opening.definition`. */
export interface PlacedText {
  readonly place: string;
  readonly text: string;
}

/** All texts of a definition, ids among them, in its order. */
export function textsOf(value: unknown, place: string): readonly PlacedText[] {
  if (typeof value === "string") return [{ place, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value as Readonly<Record<string, unknown>>).flatMap(([name, part]) => {
    const { id, code } = Object(part) as { readonly id?: string; readonly code?: string };
    return textsOf(part, id ?? code ?? (/^\d+$/.test(name) ? place : `${place}.${name}`));
  });
}

/** The place, and each date with the words around it: `… looked after on [31 March 2026 → 31 March 2025] as in …`. */
function linesOf(club: ClubInput): string {
  const lines = textsOf(club, club.club).flatMap(({ place, text }) => {
    const dates = datesOfYear(text, club.year).map(({ at, text: date, earlier }) => {
      const before = text.slice(Math.max(0, at - 25), at).replace(at > 25 ? /^\S*/ : /^/, "");
      const after = text.slice(at + date.length, at + date.length + 15);
      return `${before}[${date} → ${earlier(1)}]${after}`.trim();
    });
    return dates.length === 0 ? [] : [`${place}: ${dates.join(" … ")}`];
  });
  return `${lines.join("\n")}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of generateMovedDates()) writeFileSync(join(folder, name), text);
}
