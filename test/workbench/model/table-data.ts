import type { TableData } from "../../../src/workbook-file/sheet-parts";

/** A table of two columns and two rows, as Excel makes one. */
export function tableData(change: Partial<TableData> = {}): TableData {
  return {
    id: 1,
    name: "homes",
    reference: "A1:B3",
    columns: [
      { id: 1, name: "Home" },
      { id: 2, name: "Beds" },
    ],
    style: "TableStyleMedium2",
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showFilterButton: true,
    ...change,
  };
}
