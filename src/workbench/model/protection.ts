import { type Area, areaSize } from "./area";
import type { StructureChange } from "../../workbook-file/shift-area";
import type { Sheet } from "./sheet";

/** A change that a protected sheet refuses. The message says what to do. */
export class ProtectedError extends Error {}

/** What an action does to cells: enters or clears contents, changes formats, sorts or filters rows, or moves sheet rows. */
export type ProtectedAction = "enter" | "format" | "sort" | "filter" | "table" | StructureChange;

const options = {
  format: "allowFormatCells",
  sort: "allowSort",
  filter: "allowAutoFilter",
  RowInserted: "allowInsertRows",
  RowDeleted: "allowDeleteRows",
  ColumnInserted: "allowInsertColumns",
  ColumnDeleted: "allowDeleteColumns",
} as const;

/** Excel's message to the user. It does not give the sheet's name, because they are looking at it. */
export const protectedSentence =
  "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet.";

/** Why the sheet's protection refuses the action; null if allowed. Locked cells can't be changed or sorted. */
export function protectionRefusal(sheet: Sheet, area: Area, action: ProtectedAction): string | null {
  const { protection } = sheet.properties;
  if (!protection) return null;
  const isAllowed =
    action === "enter" || (action !== "table" && protection.allowed.some((option) => option === options[action]));
  const needsUnlocked = action === "enter" || action === "sort";
  if (isAllowed && !(needsUnlocked && isLocked(sheet, area))) return null;
  return `The sheet "${sheet.name}" is protected against this change. Unprotect it first, or change cells that are not locked.`;
}

/** Whether the user may type into the cell. */
export function isOpenCell(sheet: Sheet, row: number, column: number): boolean {
  return !sheet.properties.protection || sheet.cell(row, column).format.locked === false;
}

function isLocked(sheet: Sheet, area: Area): boolean {
  const { rows, columns, cells } = areaSize(area);
  if (cells > 1_000_000) return true;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (sheet.cell(area.top + row, area.left + column).format.locked !== false) return true;
    }
  }
  return false;
}
