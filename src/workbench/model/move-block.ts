import type { Calculation, CellAddress } from "../calculation";
import { type Area, areaSize, containsArea } from "./area";
import { partsWithin, partsWithMoved, partsWithout } from "./carry-parts";
import { blankCell } from "./cell";
import { copyCells } from "./copied-cells";
import { formatReference, parseReference } from "./reference";
import { rewriteReferences, rewriteRules } from "./rewrite-references";
import type { Sheet } from "./sheet";
import type { WorkbookParts } from "./workbook-parts";

interface BlockMove {
  readonly source: Sheet;
  readonly from: Area;
  readonly target: Sheet;
  readonly to: Area;
}

/** Moves a block of cells over another place of the same size; returns the formulas whose text changed. */
export function moveBlock(
  model: WorkbookParts,
  calculation: Calculation,
  { source, from, target, to }: BlockMove,
): readonly (CellAddress & { readonly formula: string })[] {
  const { rows } = copyCells(source, from);
  const parts = partsWithin(source.properties, from);
  for (const { row, column } of [...source.cells(from)]) source.setCell(row, column, blankCell);
  for (let row = to.top; row <= to.bottom; row += 1)
    for (let column = to.left; column <= to.right; column += 1)
      target.setCell(row, column, rows[row - to.top]?.[column - to.left] ?? blankCell);
  model.changeSheet(source.id, partsWithout(source.properties, from));
  model.changeSheet(target.id, partsWithMoved(target.properties, parts, from, to));

  const follow = (sheet: string, area: Area): { sheet: string; area: Area } | null => {
    if (isNamed(source, sheet) && containsArea(from, area)) {
      const [down, right] = [to.top - from.top, to.left - from.left];
      const { top, left, bottom, right: last } = area;
      return {
        sheet: target.name,
        area: { top: top + down, left: left + right, bottom: bottom + down, right: last + right },
      };
    }
    return isNamed(target, sheet) && containsArea(to, area) ? null : { sheet, area };
  };
  rewriteRules(model, follow);
  const size = areaSize(from);
  const block = { sheet: source.id, row: from.top, column: from.left, rows: size.rows, columns: size.columns };
  const formulas = calculation.moveCells(block, { sheet: target.id, row: to.top, column: to.left });
  rewriteReferences(model, (text) => {
    const reference = parseReference(text);
    if (!reference || reference.sheet === null) return text;
    const now = follow(reference.sheet, reference.area);
    const prefix = text.startsWith("=") ? "=" : "";
    if (!now) return `${prefix}#REF!`;
    return now.area === reference.area ? text : prefix + formatReference(now.sheet, now.area, true);
  });
  return formulas;
}

function isNamed(sheet: Sheet, name: string): boolean {
  return sheet.name.toLowerCase() === name.toLowerCase();
}
