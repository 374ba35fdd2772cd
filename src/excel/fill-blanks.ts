import type { WrittenCell } from "../actions/ports";
import type { CellRepair } from "../actions/questionnaire-ports";
import type { Result } from "../domain/result";
import { inExcel } from "./in-excel";
import { repairCells } from "./repair-cells";

/**
 * Writes answers into cells that are blank, as repairs are written, and leaves all others as they are. Two round trips,
 * however many cells, and two more if registers need rows.
 *
 * @param rows how many rows to add at the end of registers, by their ids
 */
export async function fillBlanks(
  answers: readonly CellRepair[],
  rows: ReadonlyMap<string, number> = new Map(),
): Promise<Result<readonly WrittenCell[]>> {
  const wanted = [...rows].filter(([, count]) => count > 0);
  if (wanted.length > 0) {
    const added = await inExcel(async (context) => {
      const tables = wanted.map(([id, count]) => {
        const table = context.workbook.tables.getItem(id);
        table.columns.load({ name: true });
        return { table, count };
      });
      await context.sync();
      for (const { table, count } of tables) {
        const blank = table.columns.items.map(() => "");
        table.rows.add(
          undefined,
          Array.from({ length: count }, () => blank),
        );
      }
      await context.sync();
      return null;
    });
    if (!added.ok) return added;
  }
  return repairCells(answers, true);
}
