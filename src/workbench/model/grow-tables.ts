import type { TableData } from "../../workbook-file/sheet-parts";
import type { Area } from "./area";
import { formatAreas, parseAreas, subtractArea } from "./areas";
import { formatArea, parseArea } from "./reference";
import type { Sheet } from "./sheet";

/**
 * Extends a table with what the user entered right below it, as Excel does, if the entry is within its columns and the
 * rows have nothing else there. The new rows get the formats and checks of the last one. Tables with totals, and those
 * on protected sheets, do not grow.
 */
export function growTables(sheet: Sheet, entered: Area): void {
  const { tables, protection } = sheet.properties;
  if (!tables || protection) return;
  for (const table of tables) {
    const area = parseArea(table.reference);
    const added = area && rowsBelow(sheet, table, area, entered);
    if (added) take(sheet, table, area, added);
  }
}

/** The rows to add to the table; null if none. */
function rowsBelow(sheet: Sheet, { showTotals }: TableData, area: Area, entered: Area): Area | null {
  const isWithin = entered.left >= area.left && entered.right <= area.right;
  const isBelow = entered.top <= area.bottom + 1 && entered.bottom > area.bottom;
  if (showTotals || !isWithin || !isBelow) return null;
  const added = { ...area, top: area.bottom + 1, bottom: entered.bottom };
  const isMore = subtractArea(added, entered).some((rest) => holdsAnything(sheet, rest));
  return isMore || !holdsAnything(sheet, added) ? null : added;
}

/** Checks only these few cells, because a sheet may have a million. */
function holdsAnything(sheet: Sheet, area: Area): boolean {
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1)
      if (sheet.cell(row, column).value !== null || sheet.cell(row, column).formula !== null) return true;
  return false;
}

function take(sheet: Sheet, table: TableData, area: Area, added: Area): void {
  for (let row = added.top; row <= added.bottom; row += 1) {
    for (let column = added.left; column <= added.right; column += 1) {
      const [above, cell] = [sheet.cell(area.bottom, column), sheet.cell(row, column)];
      const numberFormat = cell.numberFormat === "General" ? above.numberFormat : cell.numberFormat;
      sheet.setCell(row, column, { ...cell, numberFormat, format: { ...above.format, ...cell.format } });
    }
  }
  const { tables = [], validations, conditionalFormats } = sheet.properties;
  const reference = formatArea({ ...area, bottom: added.bottom });
  const grow = <T extends { readonly ranges: string }>(one: T): T => ({
    ...one,
    ranges: grown(one.ranges, area, added),
  });
  sheet.properties = {
    ...sheet.properties,
    tables: tables.map((each) => (each === table ? { ...each, reference } : each)),
    ...(validations && { validations: validations.map(grow) }),
    ...(conditionalFormats && { conditionalFormats: conditionalFormats.map(grow) }),
  };
}

/** Extends a rule's ranges to the table's new last row, if they reach its old one and are within its columns. */
function grown(ranges: string, { left, right, bottom }: Area, added: Area): string {
  const areas = parseAreas(ranges);
  const isOfLastRow = (one: Area) => one.left >= left && one.right <= right && one.bottom === bottom;
  if (!areas.some(isOfLastRow)) return ranges;
  return formatAreas(areas.map((one) => (isOfLastRow(one) ? { ...one, bottom: added.bottom } : one)));
}
