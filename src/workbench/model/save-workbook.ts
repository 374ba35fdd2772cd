import { sheetPartsOf } from "../../workbook-file/sheet-parts";
import type { CellData, SheetData, WorkbookData } from "../../workbook-file/workbook-data";
import { formatArea } from "./reference";
import type { Sheet } from "./sheet";
import { withLinkedTexts } from "./with-linked-texts";
import type { WorkbookParts } from "./workbook-parts";

/** A model as plain data, cells by row and column. Spilled values are plain cells within their formula's `spill`. */
export function saveWorkbook(model: WorkbookParts): WorkbookData {
  return {
    sheets: model.sheets.map((sheet) => saveSheet(model, sheet)),
    names: model.names.all,
    activeSheet: model.activeSheet.name,
    settings: model.settings.toData(),
    ...(model.dates === 1904 && { dates: 1904 as const }),
    ...(model.styles.toData().length > 0 && { styles: model.styles.toData() }),
    ...(model.customXml.all.length > 0 && { customXml: model.customXml.all }),
  };
}

function saveSheet(model: WorkbookParts, sheet: Sheet): SheetData {
  const { name, visibility, columnWidths, rowHeights, showGridlines, freezeRows, freezeColumns } = sheet.properties;
  const charts = sheet.properties.charts.map((chart) => withLinkedTexts(model, sheet, chart));
  const cells = [...sheet.cells()].map(({ row, column, cell }): CellData => {
    const { value, formula, numberFormat, format, spill, isFixedArray } = cell;
    const area = spill && { top: row, left: column, bottom: row + spill.rows - 1, right: column + spill.columns - 1 };
    const plain = { row, column, value, formula, spill: area && formatArea(area), numberFormat, format };
    return isFixedArray ? { ...plain, isFixedArray } : plain;
  });
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  const view = { name, visibility, columnWidths, rowHeights, showGridlines, freezeRows, freezeColumns };
  const { shifts } = sheet.properties;
  return { ...view, cells, charts, ...sheetPartsOf(sheet.properties), ...(shifts && { shifts }) };
}
