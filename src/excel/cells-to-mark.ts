import type { ExplainedFinding } from "../actions/questionnaire-ports";
import { findingState } from "../domain/questionnaire/finding-state";
import { isToAnswer } from "../domain/questionnaire/is-to-answer";
import { isToConfirm } from "../domain/questionnaire/is-to-confirm";
import { addressesOf } from "./addresses-of";
import { joinCells, parseArea } from "../domain/cell-area";
import { markKinds, type MarkKind } from "./mark-looks";

/**
 * The cells to mark, by sheet (name in lower case) and kind of mark, as addresses of many cells, in the order in which to
 * add them: the last has priority. A cell with several findings shows the most severe. A finding with a valid
 * explanation, or that a cell is still to answer, is not marked; one that is to confirm has its mark until it is
 * confirmed, whatever else is found.
 */
export function cellsToMark(
  findings: readonly ExplainedFinding[],
): ReadonlyMap<string, readonly { readonly kind: MarkKind; readonly address: string }[]> {
  const gravest = new Map<string, Map<string, MarkKind>>();
  const copied = new Map<string, Map<string, MarkKind>>();
  for (const { finding, explained } of findings) {
    const { place, severity } = finding;
    if (place === null || isToAnswer(finding)) continue;
    const sheet = place.sheet.toLowerCase();
    if (isToConfirm(finding)) {
      cellsOf(copied, sheet).set(place.cell, "to confirm");
    } else if (findingState(finding, explained) !== "explained") {
      const cells = cellsOf(gravest, sheet);
      const before = cells.get(place.cell);
      if (before === undefined || markKinds.indexOf(severity) < markKinds.indexOf(before)) {
        cells.set(place.cell, severity);
      }
    }
  }
  const sheets = new Set([...copied.keys(), ...gravest.keys()]);
  return new Map(
    [...sheets].map((sheet) => [
      sheet,
      [...markedAddresses(cellsOf(copied, sheet)), ...markedAddresses(cellsOf(gravest, sheet))],
    ]),
  );
}

function cellsOf(sheets: Map<string, Map<string, MarkKind>>, sheet: string): Map<string, MarkKind> {
  const cells = sheets.get(sheet) ?? new Map<string, MarkKind>();
  sheets.set(sheet, cells);
  return cells;
}

function markedAddresses(cells: ReadonlyMap<string, MarkKind>) {
  return markKinds.flatMap((kind) => {
    const marked = [...cells].flatMap(([cell, its]) => (its === kind ? [cell] : []));
    const areas = joinCells(
      marked.flatMap((cell) => {
        const area = parseArea(cell);
        return area === null ? [] : [{ row: area.top, column: area.left }];
      }),
    );
    return addressesOf(areas).map((address) => ({ kind, address }));
  });
}
