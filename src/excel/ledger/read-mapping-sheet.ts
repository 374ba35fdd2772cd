import type { LedgerCell } from "../../domain/ledger/ledger-block";
import { mappingTableName } from "../../domain/ledger/ledger-names";
import type { Result } from "../../domain/result";
import { inExcel } from "../in-excel";

/** The cells of the mapping's sheet from A1 on, as values; null if the workbook has none. Three round trips. */
export function readMappingSheet(): Promise<Result<readonly (readonly LedgerCell[])[] | null>> {
  return inExcel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(mappingTableName).load({ name: true });
    await context.sync();
    if (table.isNullObject) return null;
    const used = table.worksheet
      .getUsedRange(true)
      .load({ rowIndex: true, rowCount: true, columnIndex: true, columnCount: true });
    await context.sync();
    const cells = table.worksheet
      .getRangeByIndexes(0, 0, used.rowIndex + used.rowCount, used.columnIndex + used.columnCount)
      .load({ values: true });
    await context.sync();
    return cells.values as LedgerCell[][];
  });
}
