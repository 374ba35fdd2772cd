import { type ColumnBeside, mostBudgetRows, type SelectedBudget } from "../../actions/benchmark-ports";
import type { BudgetCell } from "../../domain/benchmark/budget-block";
import { type CellArea, columnLetters } from "../../domain/cell-area";
import { sheetSize } from "../../domain/sheet-size";
import type { Result } from "../../domain/result";
import { areasOfMerged } from "./areas-of-merged";
import { inExcel } from "../in-excel";

/** How many columns beside a budget are looked at. */
const mostBeside = 40;
/** More columns than this no budget has. */
const mostColumns = 60;

/** Reads the selected cells, and what stands to their right. Three round trips, whatever the size. */
export function readBudget(): Promise<Result<SelectedBudget | number | null>> {
  return inExcel(async (context) => {
    const selected = context.workbook
      .getSelectedRange()
      .load({ cellCount: true, rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    // Of the first cell only: Excel gives no list of very many.
    const joined = selected.getCell(0, 0).getMergedAreasOrNullObject().load({ address: true });
    const region = selected.getSurroundingRegion().getUsedRangeOrNullObject(true).load({ cellCount: true });
    const used = selected.getUsedRangeOrNullObject(true).load({ cellCount: true });
    await context.sync();
    // A single cell means the budget that it is in, also one that is merged.
    const isSingle = selected.cellCount === 1 || areasOfMerged(joined).some((area) => isWhole(selected, area));
    const chosen = isSingle ? region : used;
    if (chosen.isNullObject) return null;
    chosen.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true, worksheet: { name: true } });
    await context.sync();
    const { rowIndex: top, columnIndex: left, rowCount, worksheet } = chosen;
    if (rowCount > mostBudgetRows) return rowCount;
    const columnCount = Math.min(chosen.columnCount, mostColumns);
    const sheet = context.workbook.worksheets.getItem(worksheet.name);
    const besideCount = Math.min(mostBeside, sheetSize.columns - left - columnCount);

    const block = sheet.getRangeByIndexes(top, left, rowCount, columnCount);
    block.load({ values: true, formulas: true, numberFormat: true });
    const columns = Array.from({ length: columnCount + besideCount }, (_, at) =>
      sheet.getRangeByIndexes(top, left + at, 1, 1).load({ columnHidden: true }),
    );
    // Where the budget ends in the sheet's last column there is nothing beside it.
    const beside = sheet
      .getRangeByIndexes(top, left + columnCount - (besideCount === 0 ? 1 : 0), rowCount, Math.max(1, besideCount))
      .load({ values: true, formulas: true });
    // With the row above, into which group and year may go.
    const above = top === 0 ? beside : beside.getOffsetRange(-1, 0).getBoundingRect(beside);
    const merged = above.getMergedAreasOrNullObject().load({ address: true });
    const head = sheet.getRange("A1:A2").load({ values: true });
    await context.sync();
    const mergedAreas = areasOfMerged(merged);
    return {
      block: {
        sheet: worksheet.name,
        top,
        left,
        rows: block.values as BudgetCell[][],
        formulas: block.formulas as BudgetCell[][],
        formats: block.numberFormat as string[][],
        hidden: new Set(columns.flatMap(({ columnHidden }, at) => (columnHidden && at < columnCount ? [at] : []))),
      },
      head: [String(head.values[0]?.[0]), String(head.values[1]?.[0])],
      beside: Array.from({ length: besideCount }, (_, at): ColumnBeside => {
        const column = left + columnCount + at;
        // By their formulas, as one that shows nothing is in the way too.
        const row = beside.formulas.findIndex((cells) => cells[at] !== "");
        return {
          column,
          holds:
            row < 0
              ? null
              : { cell: `${columnLetters(column)}${top + row + 1}`, text: String(beside.values[row]?.[at]) },
          isUnseen:
            columns[columnCount + at]?.columnHidden === true ||
            mergedAreas.some((area) => area.left <= column && column <= area.right),
        };
      }),
    };
  });
}

/** Whether a range is this area, no more and no less. */
function isWhole({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range, area: CellArea): boolean {
  return (
    area.top === rowIndex &&
    area.left === columnIndex &&
    area.bottom === rowIndex + rowCount - 1 &&
    area.right === columnIndex + columnCount - 1
  );
}
