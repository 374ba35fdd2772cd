import { succeed } from "../../domain/result";
import type { CellCall } from "../running/cell-function";
import { readClub } from "../running/read-arguments";

/**
 * The authorities of a club. Spills over five columns: name, ONS code, region, type and what changed of its boundaries.
 * @customfunction MEMBERS
 * @chapter Lists, which spill
 * @param [club] Id or name of a club. If omitted, your first.
 * @returns {any[][]} One row for each member, in the order of the names.
 * @remarks Abolished authorities are among them, as they keep their history; the last column says so.
 * @example =TAKE(CLUB.MEMBERS("section-251"),1) => [["Barking and Dagenham","E09000002","Outer London","London borough",""]]
 */
export function members(club?: unknown[][]) {
  return ((clubs) => {
    const named = readClub(club);
    if (!named.ok) return named;
    const dataset = clubs.ofClub(named.value);
    if (!dataset.ok) return dataset;
    const sorted = [...dataset.value.release.members].sort((left, right) => (left.name < right.name ? -1 : 1));
    return succeed(
      sorted.map(({ name, code, region, type, boundaryNote }) => [
        ...[name, code, region ?? "", type ?? "", boundaryNote ?? ""],
      ]),
    );
  }) satisfies CellCall;
}
