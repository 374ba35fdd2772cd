import type { WorkbookModel } from "../../src/workbench/model/workbook-model";
import type { SheetData } from "../../src/workbook-file/workbook-data";

/** Looks at a workbook's charts and edits their cells, after waiting for earlier requests. */
export function drawnCharts(model: () => WorkbookModel) {
  /** The sheet added for the chart with this number. */
  async function chartSheet(number = 1): Promise<SheetData> {
    await settle();
    const sheet = model()
      .toData()
      .sheets.find(({ name }) => name === `Yardstick chart ${number}`);
    if (!sheet) throw new Error(`There is no sheet of chart ${number}.`);
    return sheet;
  }

  /** The sheet with the cells of all charts. */
  async function dataSheet(): Promise<SheetData> {
    await settle();
    const sheet = model()
      .toData()
      .sheets.find(({ name }) => name === "Yardstick data");
    if (!sheet) throw new Error("There is no sheet of chart data.");
    return sheet;
  }

  /** Waits for calculation, and for the add-in to respond to an edit. */
  async function settle(): Promise<void> {
    await model().recalculation.settled();
    await new Promise((resolve) => setTimeout(resolve, 200));
    await model().recalculation.settled();
  }

  /** @param row of column B, counting from 0 */
  function edit(sheet: SheetData, row: number, text: string): void {
    model().setInput(model().sheetByName(sheet.name)!.id, row, 1, text);
  }
  return { chartSheet, dataSheet, settle, edit };
}

/** What a column shows in the first rows of a chart, "" for blank cells; in earlier versions these began in row 30. */
export function drawnColumn({ cells }: SheetData, column: number, rows: number, first = 3) {
  const value = (row: number) => cells.find((cell) => cell.row === row && cell.column === column)?.value ?? "";
  return Array.from({ length: rows }, (_, index) => value(first + index));
}
