import type { ClubInput } from "../club-definition";

/** Where ids of last year's questions, of indicators and of other things stand, which may be spelt as a question's. */
const notNames = new Set([
  ...["id", "priorYear", "lastClosing", "published", "report"],
  // Indicators, in the options of rules and elsewhere.
  ...["relativeTo", "indicator", "lower", "higher"],
]);

/**
 * A definition in which everything that names a question by its old id names it by its new one: grids, rules and the sums
 * of indicators. What names last year's questions stays.
 *
 * @param club its questions have their new ids already
 * @param ids from old to new
 */
export function renameQuestions<Club extends ClubInput>(club: Club, ids: ReadonlyMap<string, string>): Club {
  const renamed = (value: unknown): unknown => {
    if (typeof value === "string") return ids.get(value) ?? value;
    if (Array.isArray(value)) return value.map(renamed);
    if (typeof value !== "object" || value === null) return value;
    const parts = Object.entries(value).map(
      ([name, part]) => [name, notNames.has(name) ? part : renamed(part)] as const,
    );
    return Object.fromEntries(parts);
  };
  // The same shape, with one id in place of another.
  return ids.size === 0 ? club : (renamed(club) as Club);
}
