import { openExcel } from "../../src/cli/excel/open-excel";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import type { OpenedUse } from "./open-use";

/** The workbook with a use's chart on a sheet of its own, drawn through the real office.js as the add-in draws it. */
export async function drawUse({ spec, library }: OpenedUse): Promise<Uint8Array> {
  const excel = await openExcel(library);
  const added = await excelWorkbook.addChart(spec, "new sheet");
  if (!added.ok) throw new Error(added.problem.message);
  const bytes = await excel.save();
  excel.close();
  return bytes;
}
