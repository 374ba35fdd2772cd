import { sheetPartsOf } from "../../workbook-file/sheet-parts";
import type { CellData, SheetData, WorkbookData } from "../../workbook-file/workbook-data";
import { type CellInput } from "../calculation";
import { intersectAreas, cellArea } from "./area";
import { parseArea } from "./reference";
import type { WorkbookParts } from "./workbook-parts";

/** Fills a model without sheets from a workbook's data. Values calculated earlier are shown until new ones arrive. */
export function loadWorkbook(model: WorkbookParts, data: WorkbookData): void {
  model.dates = data.dates ?? 1900;
  for (const sheet of data.sheets) loadSheet(model, sheet);
  for (const name of data.names) model.names.define(name);
  model.settings.replaceAll(data.settings);
  model.customXml.replaceAll(data.customXml ?? []);
  const active = model.sheetByName(data.activeSheet);
  if (active) model.activate(active.id);
}

function loadSheet(model: WorkbookParts, data: SheetData): void {
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
    formula === null && spills.some((area) => intersectAreas(area, cellArea(row, column)) !== null);

  const inputs = [];
  for (const cell of data.cells) {
    const { row, column, value, formula, numberFormat, format } = cell;
    const spilled = isSpilledInto(cell);
    const area = cell.spill === null ? null : parseArea(cell.spill);
    const spill = area && { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
    sheet.setCell(row, column, { value, formula, spilled, spill, numberFormat, format });
    if (!spilled) inputs.push({ sheet: sheet.id, row, column, input: inputOf(cell) });
  }
  model.recalculation.enter(inputs);
}

function inputOf({ formula, value }: CellData): CellInput {
  if (formula !== null) return { formula };
  return typeof value === "object" && value !== null ? { formula: `=${value.error}` } : value;
}
