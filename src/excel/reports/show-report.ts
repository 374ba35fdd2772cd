import type { Result } from "../../domain/result";
import { inExcel } from "../in-excel";

/** Shows the first page of the report with this workbook name. */
export function showReport(name: string): Promise<Result<null>> {
  return inExcel(async (context) => {
    const cells = context.workbook.names.getItem(name).getRange();
    cells.worksheet.activate();
    cells.worksheet.getRange("A1").select();
    await context.sync();
    return null;
  });
}
