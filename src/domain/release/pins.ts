import { quoted, unquoted } from "../quoted-text";

/** Which release a workbook uses of each club that is pinned, by the club's id. */
export type Pins = ReadonlyMap<string, number>;

/** The workbook's name that keeps them, as a text that anybody can read: ="cla 3, section-251 2". */
export const pinsName = "Yardstick_releases";

/** The formula of that name. */
export function pinsFormula(pins: Pins): string {
  return `=${quoted([...pins].map(([club, version]) => `${club} ${version}`).join(", "))}`;
}

/** The pins that a name's formula says; null if it says something else, or more than that. */
export function readPins(formula: string): Pins | null {
  const text = unquoted(formula.replace(/^=/, "").trim());
  const parts = text?.split(",").map((part) => /^([^\s@,]+) ([1-9]\d{0,6})$/.exec(part.trim()));
  if (!parts?.length) return null;
  const pins = new Map<string, number>();
  for (const [, club = "", version = ""] of parts.map((part) => part ?? [])) {
    if (club === "" || pins.has(club)) return null;
    pins.set(club, Number(version));
  }
  return pins;
}
