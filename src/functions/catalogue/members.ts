import { oncePer } from "../../domain/once-per";
import type { Release } from "../../domain/release/release";
import { succeed, type Result } from "../../domain/result";
import type { CellCall } from "../running/cell-function";
import type { CellRows } from "../running/cell-value";
import { readClub } from "../running/read-arguments";

/**
 * Lists a club's authorities, in five columns: name, ONS code, region, type and boundary changes.
 * @customfunction MEMBERS
 * @chapter Lists, which spill
 * @param [club] Id or name of a club. If omitted, your first club.
 * @returns {any[][]} One row for each member, by name.
 * @remarks Includes abolished authorities, because their past figures remain; the last column says so.
 * @example =TAKE(CLUB.MEMBERS("section-251"),1) => [["Barking and Dagenham","E09000002","Outer London","London borough",""]]
 */
export function members(club?: unknown[][]) {
  return ((clubs) => {
    const named = readClub(club);
    if (!named.ok) return named;
    const dataset = clubs.ofClub(named.value);
    return dataset.ok ? rowsOf(dataset.value.release) : dataset;
  }) satisfies CellCall;
}

const rowsOf = oncePer(({ members }: Release): Result<CellRows> => {
  const sorted = [...members].sort((left, right) => (left.name < right.name ? -1 : 1));
  return succeed(
    sorted.map(({ name, code, region, type, boundaryNote }) => [
      ...[name, code, region ?? "", type ?? "", boundaryNote ?? ""],
    ]),
  );
});
