import { callsArrayFunction } from "../../workbook-file/formula-text";
import { sheetPartsOf } from "../../workbook-file/sheet-parts";
import type { CellData, CellResult, SheetData, WorkbookData } from "../../workbook-file/workbook-data";
import { type CellInput } from "../calculation";
import { type Area, areaSize, cellArea, containsArea } from "./area";
import { parseArea } from "./reference";
import type { WorkbookParts } from "./workbook-parts";

/** Fills a model without sheets from a workbook's data. Values calculated earlier are shown until new ones arrive. */
export function loadWorkbook(model: WorkbookParts, data: WorkbookData): void {
  model.dates = data.dates ?? 1900;
  for (const sheet of data.sheets) loadSheet(model, sheet, data.isToBeCalculated !== true);
  for (const name of data.names) model.names.define(name);
  model.settings.replaceAll(data.settings);
  model.customXml.replaceAll(data.customXml ?? []);
  model.styles.replaceAll(data.styles ?? []);
  const active = model.sheetByName(data.activeSheet);
  if (active) model.activate(active.id);
}

function loadSheet(model: WorkbookParts, data: SheetData, isCalculated: boolean): void {
  const sheet = model.addSheet(data.name);
  const { visibility, columnWidths, rowHeights, showGridlines, freezeRows, freezeColumns, charts } = data;
  const view = { visibility, columnWidths, rowHeights, showGridlines, freezeRows, freezeColumns };
  model.changeSheet(sheet.id, { ...view, ...sheetPartsOf(data) });
  model.charts.replaceAll(sheet.id, charts);

  const spills = data.cells.flatMap((cell) => {
    const area = cell.spill === null ? null : parseArea(cell.spill);
    return area ? [area] : [];
  });
  const isSpilledInto = ({ row, column, formula }: CellData): boolean =>
    formula === null && spills.some((area) => containsArea(area, cellArea(row, column)));

  const inputs = [];
  for (const cell of data.cells) {
    const { row, column, formula, numberFormat, format, isFixedArray = false } = cell;
    const value = cell.spilled ?? cell.value;
    const spilled = isSpilledInto(cell);
    const area = cell.spill === null ? null : parseArea(cell.spill);
    const spill = area && areaSize(area);
    sheet.setCell(row, column, { value, formula, spilled, spill, isFixedArray, numberFormat, format });
    if (!spilled) inputs.push({ sheet: sheet.id, row, column, cell, area });
  }
  model.recalculation.enter(
    inputs.map(({ cell, area, ...place }) => ({
      ...place,
      input: inputOf(cell, area, isCalculated, (row, column) => sheet.cell(row, column).value),
    })),
  );
}

/** The inputs for the calculation engine; each formula with the values that the file saved for its cells. */
function inputOf(
  { row, column, formula, value, isFixedArray }: CellData,
  area: Area | null,
  isCalculated: boolean,
  valueAt: (row: number, column: number) => CellResult,
): CellInput {
  const isError = typeof value === "object" && value !== null;
  if (formula === null) return isError ? { formula: `=${value.error}`, last: [[value]], isCurrent: true } : value;
  if (area === null && value === null) return { formula };
  if (area === null) {
    // With a value but no range it is a plain formula, which fills only its own cell whatever it calls.
    const array = callsArrayFunction(formula) ? { array: { rows: 1, columns: 1 } } : {};
    return { formula, last: [[value]], isCurrent: isCalculated, ...array };
  }
  const { rows, columns } = areaSize(area);
  const last = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, right) => valueAt(row + down, column + right)),
  );
  return isFixedArray
    ? { formula, last, array: { rows, columns } }
    : { formula, last, isCurrent: isCalculated, spills: true };
}
