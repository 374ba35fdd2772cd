import type { Explanation } from "../../domain/questionnaire/explanation";
import { findingsTableName, readFindingsRows } from "../../excel/findings-table";
import { parseArea } from "../../workbook-file/a1";
import type { CellData, WorkbookData } from "../../workbook-file/workbook-data";

/** What was typed into the explanation column of the findings table, wherever the table is; empty if there is none. */
export function writtenExplanations({ sheets }: WorkbookData): readonly Explanation[] {
  for (const { cells, tables = [] } of sheets) {
    const table = tables.find(({ name }) => name.toLowerCase() === findingsTableName.toLowerCase());
    const area = parseArea(table?.reference ?? "");
    if (table === undefined || area === null) continue;
    const rows = new Map<number, unknown[]>();
    for (const { row, column, value } of cells) {
      if (row <= area.top || row > area.bottom || column < area.left || column > area.right) continue;
      const texts = rows.get(row) ?? table.columns.map(() => "");
      texts[column - area.left] = textOf(value);
      rows.set(row, texts);
    }
    return readFindingsRows(
      table.columns.map(({ name }) => name),
      [...rows.values()],
    );
  }
  return [];
}

function textOf(value: CellData["value"]): string {
  return value === null || typeof value === "object" ? "" : String(value);
}
