import type { CalculatedLine } from "../../actions/ledger-ports";
import { columnLetters } from "../../domain/cell-area";
import type { MappingPlan } from "../../domain/ledger/lay-out-mapping";
import { mappingNames, mappingSheetName, mappingTableName } from "../../domain/ledger/ledger-names";
import { type MappingColumn, mappingColumns } from "../../domain/ledger/mapping-columns";
import type { Result } from "../../domain/result";
import { drawCells } from "../draw-cells";
import { freeSheetName } from "../../domain/free-sheet-name";
import { inExcel } from "../in-excel";
import { layOutPage } from "../lay-out-page";
import { requestRoom } from "../request-room";

/** Excel measures column widths in points, 72 to the inch; plans in pixels, 96 to the inch. */
const pointsAPixel = 0.75;

const columns = Object.keys(mappingColumns) as MappingColumn[];

/**
 * Adds the mapping's sheet, or writes it again where it is: cells, its table and the names that the answers' formulas
 * read. What the user has to the right of the table stays. At most four round trips for any usual mapping.
 *
 * @returns what the formulas of each line gave
 */
export function writeMapping(plan: MappingPlan): Promise<Result<readonly CalculatedLine[]>> {
  return inExcel(async (context) => {
    const { worksheets, names, tables } = context.workbook;
    worksheets.load({ name: true });
    const standing = tables.getItemOrNullObject(mappingTableName).load({ worksheet: { name: true } });
    const used = Object.values(mappingNames).map((name) => names.getItemOrNullObject(name).load({ name: true }));
    await context.sync();

    const isNew = standing.isNullObject;
    const name = isNew
      ? freeSheetName(
          mappingSheetName,
          worksheets.items.map((sheet) => sheet.name),
        )
      : standing.worksheet.name;
    const sheet = isNew ? worksheets.add(name) : worksheets.getItem(name);
    if (!isNew) {
      standing.convertToRange();
      sheet.getRange(`A:${columnLetters(columns.length - 1)}`).clear();
    }
    await draw(context, sheet, plan);
    for (const each of used) if (!each.isNullObject) each.delete();
    for (const [column, each] of Object.entries(mappingNames)) {
      const letters = columnLetters(columns.indexOf(column as MappingColumn));
      names.add(each, sheet.getRange(`${letters}:${letters}`));
    }
    await context.sync();
    return readLines(context, sheet, plan);
  });
}

async function draw(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: MappingPlan): Promise<void> {
  sheet.showGridlines = false;
  for (const [column, pixels] of plan.columnWidths.entries()) {
    const letters = columnLetters(column);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = pixels * pointsAPixel;
  }
  await drawCells(sheet, plan.cells, requestRoom(context));
  for (const [row, pixels] of Object.entries(plan.rowHeights)) {
    sheet.getRange(`${Number(row) + 1}:${Number(row) + 1}`).format.rowHeight = pixels * pointsAPixel;
  }
  const { row, rows } = plan.table;
  const table = sheet.tables.add(sheet.getRangeByIndexes(row, 0, rows + 1, columns.length), true);
  table.name = mappingTableName;
  table.style = "TableStyleLight9";
  table.showBandedRows = false;
  sheet.freezePanes.freezeRows(row + 1);
  layOutPage(sheet, {
    orientation: "Landscape",
    titleRows: row + 1,
    header: { left: "&A", center: "", right: "" },
    footer: { left: "&F", right: "Page &P of &N" },
  });
}

async function readLines(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { table: { row, rows } }: MappingPlan,
): Promise<readonly CalculatedLine[]> {
  const [first, width] = [columns.indexOf("rows"), 2];
  const calculated = sheet.getRangeByIndexes(row + 1, first, rows, width).load({ values: true });
  await context.sync();
  const number = (value: unknown) => (typeof value === "number" ? value : null);
  return calculated.values.map(([count, amount]: unknown[]) => ({ rows: number(count), amount: number(amount) }));
}
