import type { ChangedChart } from "../actions/ports";
import type { Result } from "../domain/result";
import { inExcel } from "./in-excel";
import { loadCell } from "./load-cell";

/**
 * Writes values into the cells that say what a chart compares, in place of what is there, as typing over it would. Two
 * round trips.
 *
 * @param name the workbook name of the chart's cells
 * @param values by their row, counting from 0
 */
export function changeChart(name: string, values: ReadonlyMap<number, string>): Promise<Result<ChangedChart>> {
  return inExcel(async (context) => {
    const cells = context.workbook.names.getItem(name).getRange();
    const changed = [...values].map(([row, value]) => {
      const cell = cells.getCell(row, 1);
      return { row, value, cell, read: loadCell(cell) };
    });
    await context.sync();
    const written = changed.map(({ row, value, read }) => ({ row, before: read(), after: value }));
    for (const { cell, value } of changed) {
      // As text, or Excel would take a year such as 2011-12 for a date.
      cell.numberFormat = [["@"]];
      cell.values = [[value]];
    }
    await context.sync();
    return { name, cells: written };
  });
}
