import { homesKind } from "../../domain/homes-chart/describe-homes";
import type { Result } from "../../domain/result";
import { chartOfRows } from "../chart-names";
import { inExcel } from "../in-excel";

/** Whether the workbook has a chart of homes. One round trip. */
export function hasHomesChart(): Promise<Result<boolean>> {
  return inExcel(async (context) => {
    const { names } = context.workbook;
    names.load({ name: true });
    await context.sync();
    return names.items.some(({ name }) => chartOfRows(name)?.kind === homesKind);
  });
}
