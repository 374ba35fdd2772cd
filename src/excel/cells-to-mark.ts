import type { ExplainedFinding } from "../actions/questionnaire-ports";
import type { Severity } from "../domain/clubs/club-definition";
import { findingState } from "../domain/questionnaire/finding-state";
import { isToAnswer } from "../domain/questionnaire/is-to-answer";
import { addressesOf } from "./addresses-of";
import { joinCells, parseArea } from "../domain/cell-area";
import { severities } from "./mark-looks";

/**
 * The cells to mark, by sheet (name in lower case) and severity, as addresses of many cells. A cell with several
 * findings shows the most severe. A finding with a valid explanation, or that a cell is still to answer, is not marked.
 */
export function cellsToMark(
  findings: readonly ExplainedFinding[],
): ReadonlyMap<string, readonly { readonly severity: Severity; readonly address: string }[]> {
  const gravest = new Map<string, Map<string, Severity>>();
  for (const { finding, explained } of findings) {
    const { place, severity } = finding;
    if (place === null || isToAnswer(finding) || findingState(finding, explained) === "explained") continue;
    const sheet = place.sheet.toLowerCase();
    const cells = gravest.get(sheet) ?? new Map<string, Severity>();
    gravest.set(sheet, cells);
    const before = cells.get(place.cell);
    if (before === undefined || severities.indexOf(severity) < severities.indexOf(before)) {
      cells.set(place.cell, severity);
    }
  }
  return new Map([...gravest].map(([sheet, cells]) => [sheet, markedAddresses(cells)]));
}

function markedAddresses(cells: ReadonlyMap<string, Severity>) {
  return severities.flatMap((severity) => {
    const marked = [...cells].flatMap(([cell, its]) => (its === severity ? [cell] : []));
    const areas = joinCells(
      marked.flatMap((cell) => {
        const area = parseArea(cell);
        return area === null ? [] : [{ row: area.top, column: area.left }];
      }),
    );
    return addressesOf(areas).map((address) => ({ severity, address }));
  });
}
