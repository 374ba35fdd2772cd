import type { Result } from "../../domain/result";
import { inExcel } from "../in-excel";

/** Opens a file as a new workbook, which is not saved anywhere yet. Needs ExcelApi 1.8. @param file as base64 */
export function openCopy(file: string): Promise<Result<null>> {
  return inExcel(async () => {
    await Excel.createWorkbook(file);
    return null;
  });
}
