import type { Calculation, CellAddress } from "../calculation";
import { sheetSize } from "../../domain/sheet-size";
import type { Area } from "./area";
import { formatReference, parseReference } from "./reference";
import { rewriteReferences, rewriteRules } from "./rewrite-references";
import { type Shift as PartsShift, shiftArea } from "../../workbook-file/shift-area";
import { shiftParts } from "./shift-parts";
import type { WorkbookParts } from "./workbook-parts";

/** Rows or columns inserted at or deleted from an index of a sheet. */
export interface Shift extends PartsShift {
  readonly sheet: string;
}

interface Shifted {
  /** The rows or columns inserted or deleted. */
  readonly area: Area;
  /** Formulas whose text changed, at their new places. */
  readonly formulas: readonly (CellAddress & { readonly formula: string })[];
}

/** Moves cells, sizes, names and chart references as Excel does when rows or columns are inserted or deleted. */
export function shiftWorkbook(model: WorkbookParts, calculation: Calculation, shift: Shift): Shifted {
  const { change, at, count } = shift;
  const sheet = model.sheet(shift.sheet);
  const byRow = change === "RowInserted" || change === "RowDeleted";
  const moved = (area: Area): Area | null => shiftArea(area, change, at, count);

  sheet.moveCells((row, column) => {
    const to = moved({ top: row, left: column, bottom: row, right: column });
    return to && { row: to.top, column: to.left };
  });
  const sizes = byRow ? sheet.properties.rowHeights : sheet.properties.columnWidths;
  const movedSizes = Object.fromEntries(
    Object.entries(sizes).flatMap(([index, size]) => {
      const to = moved({ top: Number(index), left: Number(index), bottom: Number(index), right: Number(index) });
      return to ? [[byRow ? to.top : to.left, size]] : [];
    }),
  );
  model.changeSheet(sheet.id, {
    ...(byRow ? { rowHeights: movedSizes } : { columnWidths: movedSizes }),
    ...shiftParts(sheet.properties, shift),
    shifts: [...(sheet.properties.shifts ?? []), { change, at, count }],
  });

  const reference = (text: string): string => {
    const parsed = parseReference(text);
    if (!parsed || parsed.sheet?.toLowerCase() !== sheet.name.toLowerCase()) return text;
    const area = moved(parsed.area);
    const prefix = text.startsWith("=") ? "=" : "";
    return area ? prefix + formatReference(sheet.name, area, true) : `${prefix}#REF!`;
  };
  rewriteRules(model, (named, area) => {
    if (named.toLowerCase() !== sheet.name.toLowerCase()) return { sheet: named, area };
    const to = moved(area);
    return to && { sheet: named, area: to };
  });
  const formulas = shiftCalculation(calculation, shift);
  rewriteReferences(model, reference);
  const last = at + count - 1;
  const area = byRow
    ? { top: at, bottom: last, left: 0, right: sheetSize.columns - 1 }
    : { top: 0, bottom: sheetSize.rows - 1, left: at, right: last };
  return { area, formulas };
}

function shiftCalculation(calculation: Calculation, { sheet, change, at, count }: Shift): Shifted["formulas"] {
  switch (change) {
    case "RowInserted":
      return calculation.insertRows(sheet, at, count);
    case "RowDeleted":
      return calculation.deleteRows(sheet, at, count);
    case "ColumnInserted":
      return calculation.insertColumns(sheet, at, count);
    case "ColumnDeleted":
      return calculation.deleteColumns(sheet, at, count);
  }
}
