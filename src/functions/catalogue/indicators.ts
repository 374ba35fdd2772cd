import { problem } from "../../domain/problems";
import { findClubNamed } from "../../domain/release/directory";
import { searchIndicators } from "../../domain/release/search-indicators";
import { fail, succeed } from "../../domain/result";
import type { CellCall } from "../running/cell-function";
import { readClub, readSearch } from "../running/read-arguments";

/**
 * Lists your clubs' indicators, in three columns: id, name and club.
 * @customfunction INDICATORS
 * @chapter Lists, which spill
 * @param [search] Words to look for in ids and names, such as "fostering cost"; all must be there. If omitted, all indicators.
 * @param [club] Id or name of a club. If omitted, all your clubs.
 * @returns {any[][]} One row for each indicator, club by club.
 * @example =CLUB.INDICATORS("fostering weekly","section-251") => [["s251.fostering.weekly-cost","Fostering: weekly cost","section-251"]]
 */
export function indicators(search?: unknown[][], club?: unknown[][]) {
  return ((clubs) => {
    const words = readSearch(search);
    if (!words.ok) return words;
    const named = readClub(club);
    if (!named.ok) return named;
    const directory = clubs.directory();
    if (!directory.ok) return directory;
    const only = named.value === null ? null : findClubNamed(directory.value, named.value);
    if (only !== null && !only.ok) return only;
    const found = searchIndicators(directory.value, words.value ?? "").filter(
      ({ club }) => only === null || club === only.value.club,
    );
    if (found.length === 0) return fail(problem("nothing-found", { search: words.value ?? "" }));
    return succeed(found.map((one) => [one.id, one.label, one.club]));
  }) satisfies CellCall;
}
