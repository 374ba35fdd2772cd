import { type Area, areaSize, intersectAreas } from "../../model/area";
import { displayText } from "../../model/display-text";
import type { Sheet } from "../../model/sheet";
import type { WorkbookModel } from "../../model/workbook-model";
import { fromTabSeparated, toTabSeparated } from "./tab-separated";

/** What was last copied here: its text, and the cells' exact values, because the text may be rounded. */
let copied: {
  readonly text: string;
  readonly values: readonly (readonly (number | string | boolean | null)[])[];
} | null = null;

/** The selected cells as tab-separated text, as shown; of whole rows and columns, only the part in use. */
export function copySelection({ activeSheet: sheet, dates }: WorkbookModel): string {
  const { selection } = sheet.properties;
  const area = areaSize(selection).cells > 1_000_000 ? usedPart(sheet, selection) : selection;
  const cells = rowsOf(area).map((row) => columnsOf(area).map((column) => sheet.cell(row, column)));
  const text = toTabSeparated(cells.map((row) => row.map((cell) => displayText(cell.value, cell.numberFormat, dates))));
  const values = cells.map((row) =>
    row.map(({ value }) => (value !== null && typeof value === "object" ? value.error : value)),
  );
  copied = { text, values };
  return text;
}

/**
 * Pastes text at the selection, as if typed cell by cell; one cell fills the whole selection. Cells copied here are
 * pasted as their values, unrounded. Selects what was filled.
 */
export function pasteAtSelection(model: WorkbookModel, text: string): void {
  const { id, properties } = model.activeSheet;
  const rows = fromTabSeparated(text);
  const own = copied !== null && copied.text === text.replaceAll(/\r?\n/g, "\r\n") ? copied.values : null;
  const { top, left, bottom, right } = properties.selection;
  const single = rows.length === 1 && rows[0]?.length === 1;
  const area = single
    ? usedOrSelected(properties.selection)
    : { top, left, bottom: top + rows.length - 1, right: left + Math.max(1, ...rows.map((row) => row.length)) - 1 };
  if (!model.mayEnter(id, area)) return;
  for (const row of rowsOf(area)) {
    for (const column of columnsOf(area)) {
      const at = single ? [0, 0] : [row - top, column - left];
      const given = rows[at[0] ?? 0]?.[at[1] ?? 0];
      const value = own?.[at[0] ?? 0]?.[at[1] ?? 0];
      if (own !== null && value !== undefined)
        model.setCells(id, { top: row, bottom: row, left: column, right: column }, () => value);
      else if (given !== undefined) model.setInput(id, row, column, given);
    }
  }
  if (!single && (area.bottom !== bottom || area.right !== right)) model.select(id, area, properties.activeCell);
}

/** Filling whole columns with one value would make a million cells, so we fill only those in the active row. */
function usedOrSelected(selection: Area): Area {
  return areaSize(selection).cells > 100_000
    ? { ...selection, bottom: selection.top, right: selection.left }
    : selection;
}

function usedPart(sheet: Sheet, selection: Area): Area {
  const used = sheet.usedArea(true);
  const part = used && intersectAreas(used, selection);
  return part ?? { ...selection, bottom: selection.top, right: selection.left };
}

function rowsOf({ top, bottom }: Area): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}

function columnsOf({ left, right }: Area): number[] {
  return Array.from({ length: right - left + 1 }, (_, index) => left + index);
}
