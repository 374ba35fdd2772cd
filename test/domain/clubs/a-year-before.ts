import type { ClubDefinition } from "../../../src/domain/clubs/club-definition";
import { questionsOf } from "../../../src/domain/clubs/find-field";
import { yearsEarlier } from "../../../src/domain/years-earlier";
import type { CellContent, Filled } from "../rules/answers-of";

/**
 * The answers of the year before of an example without a fault: money a twentieth less and everything counted a tenth,
 * so that nothing is copied and nothing moved enough to be queried. Texts, dates and registers stay.
 *
 * @param as what must be another figure: by id, such as a closing count that is this year's opening
 */
export function aYearBefore(
  club: ClubDefinition,
  { cells = {}, rows = {} }: Filled,
  as: Readonly<Record<string, CellContent>>,
): Filled {
  const before = questionsOf(club).flatMap(({ id, type }) => {
    const content = cells[id];
    if (typeof content !== "number" || type === "date") return content === undefined ? [] : [[id, content] as const];
    if (type === "amount") return [[id, Math.round(content * 0.95)] as const];
    return [[id, type === "count" ? Math.round(content * 0.9) : Math.round(content * 9) / 10] as const];
  });
  return { cells: { ...Object.fromEntries(before), ...as }, rows, template: { year: yearsEarlier(club.year, 1) } };
}
