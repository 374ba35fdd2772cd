/** What made-up figures, and the club years that have them, are called wherever they are named to a person. */
export const demonstrationData = "demonstration data";

/** The parts of something named to a person, with "demonstration data" as the last if it is of that: joined by the caller. */
export function withDemonstration(parts: readonly string[], isDemonstration: boolean): readonly string[] {
  return isDemonstration ? [...parts, demonstrationData] : parts;
}
