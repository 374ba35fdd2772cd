import type { ExplainedFinding } from "../actions/questionnaire-ports";
import { parseArea } from "../domain/cell-area";
import type { CellPlace } from "../domain/cell-place";

/** Compares cells by where they come in the workbook. What is about no cell, or one that is gone, comes first. */
export function workbookOrder(sheets: readonly string[]): (one: CellPlace | null, other: CellPlace | null) => number {
  const order = new Map(sheets.map((name, at) => [name.toLowerCase(), at]));
  const partsOf = (place: CellPlace | null): readonly [number, number, number] => {
    const area = place === null ? null : parseArea(place.cell);
    if (place === null || area === null) return [-1, 0, 0];
    return [order.get(place.sheet.toLowerCase()) ?? -1, area.top, area.left];
  };
  return (one, other) => {
    const [first, second] = [partsOf(one), partsOf(other)];
    return first[0] - second[0] || first[1] - second[1] || first[2] - second[2];
  };
}

/** The findings in the order in which their cells come in the workbook. */
export function inWorkbookOrder(
  findings: readonly ExplainedFinding[],
  sheets: readonly string[],
): readonly ExplainedFinding[] {
  const compare = workbookOrder(sheets);
  return findings.toSorted((one, other) => compare(one.finding.place, other.finding.place));
}
