import { oncePerText } from "../../domain/once-per-text";
import { problem } from "../../domain/problems";
import { findClubNamed, type Directory } from "../../domain/release/directory";
import { searchIndicators } from "../../domain/release/search-indicators";
import { fail, succeed, type Result } from "../../domain/result";
import type { CellCall } from "../running/cell-function";
import type { CellRows } from "../running/cell-value";
import { readClub, readSearch } from "../running/read-arguments";

/**
 * Lists your clubs' indicators, in three columns: id, name and club.
 * @customfunction INDICATORS
 * @chapter Lists, which spill
 * @param [search] Words to look for in ids and names, such as "fostering cost"; all must be there. If omitted, all indicators.
 * @param [club] Id or name of a club. If omitted, all your clubs.
 * @returns {any[][]} One row for each indicator, those that have your words as whole words first, then club by club.
 * @example =CLUB.INDICATORS("fostering weekly","section-251") => [["s251.fostering.weekly-cost","Fostering: weekly cost","section-251"]]
 */
export function indicators(search?: unknown[][], club?: unknown[][]) {
  return ((clubs) => {
    const words = readSearch(search);
    if (!words.ok) return words;
    const named = readClub(club);
    if (!named.ok) return named;
    const directory = clubs.directory();
    return directory.ok ? rowsOf(directory.value, JSON.stringify([words.value, named.value])) : directory;
  }) satisfies CellCall;
}

/** @param asked the words and the club as JSON */
const rowsOf = oncePerText((directory: Directory, asked): Result<CellRows> => {
  const [words, named] = JSON.parse(asked) as readonly [words: string | null, named: string | null];
  const only = named === null ? null : findClubNamed(directory, named);
  if (only !== null && !only.ok) return only;
  const found = searchIndicators(directory, words ?? "").filter(
    ({ club }) => only === null || club === only.value.club,
  );
  if (found.length === 0) return fail(problem("nothing-found", { search: words ?? "" }));
  return succeed(found.map((one) => [one.id, one.label, one.club]));
});
