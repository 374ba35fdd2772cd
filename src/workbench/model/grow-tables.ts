import type { TableData } from "../../workbook-file/sheet-parts";
import type { Area } from "./area";
import { formatAreas, parseAreas, subtractArea } from "./areas";
import { formatArea, parseArea } from "./reference";
import type { Sheet } from "./sheet";

/**
 * Lets a table take in what a person entered right below it, as Excel does: what was entered lies within its columns,
 * and nothing else stands in those rows of it. The new rows look and are checked like the last one. Tables with totals
 * and those of protected sheets stay as they are.
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

/** The rows that come to the table; null where none do. */
function rowsBelow(sheet: Sheet, { showTotals }: TableData, area: Area, entered: Area): Area | null {
  const isWithin = entered.left >= area.left && entered.right <= area.right;
  const isBelow = entered.top <= area.bottom + 1 && entered.bottom > area.bottom;
  if (showTotals || !isWithin || !isBelow) return null;
  const added = { ...area, top: area.bottom + 1, bottom: entered.bottom };
  const isMore = subtractArea(added, entered).some((rest) => holdsAnything(sheet, rest));
  return isMore || !holdsAnything(sheet, added) ? null : added;
}

/** Looks at these few cells only, because a sheet may have a million. */
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

/** The ranges of a rule with those that reach the table's last row, and lie within its columns, reaching its new one. */
function grown(ranges: string, { left, right, bottom }: Area, added: Area): string {
  const areas = parseAreas(ranges);
  const isOfLastRow = (one: Area) => one.left >= left && one.right <= right && one.bottom === bottom;
  if (!areas.some(isOfLastRow)) return ranges;
  return formatAreas(areas.map((one) => (isOfLastRow(one) ? { ...one, bottom: added.bottom } : one)));
}
