import type { WorkbookModel } from "../../src/workbench/model/workbook-model";
import type { SheetData } from "../../src/workbook-file/workbook-data";

/** Looks at the charts of a workbook, and edits their cells, once what was asked for before is done. */
export function drawnCharts(model: () => WorkbookModel) {
  /** The sheet that was added for the chart of that number. */
  async function chartSheet(number = 1): Promise<SheetData> {
    await settle();
    const sheet = model()
      .toData()
      .sheets.find(({ name }) => name === `Yardstick chart ${number}`);
    if (!sheet) throw new Error(`There is no sheet of chart ${number}.`);
    return sheet;
  }

  /** Waits for calculation, and for what follows an edit in the add-in. */
  async function settle(): Promise<void> {
    await model().recalculation.settled();
    await new Promise((resolve) => setTimeout(resolve, 200));
    await model().recalculation.settled();
  }

  /** @param row of column B, counting from 0 */
  function edit(sheet: SheetData, row: number, text: string): void {
    model().setInput(model().sheetByName(sheet.name)!.id, row, 1, text);
  }
  return { chartSheet, settle, edit };
}

/** What a column shows from row 30 down, as far as the chart draws; blank cells are left out of the sheet. */
export function drawnColumn({ cells }: SheetData, column: number, rows: number) {
  const value = (row: number) => cells.find((cell) => cell.row === row && cell.column === column)?.value ?? "";
  return Array.from({ length: rows }, (_, index) => value(29 + index));
}
