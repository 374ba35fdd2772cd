import type { Result } from "../domain/result";
import { inExcel } from "./in-excel";

/** Recalculates every formula in the workbook, including custom functions. One round trip. */
export function recalculate(): Promise<Result<null>> {
  return inExcel(async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
    return null;
  });
}
