import type { Result } from "../../domain/result";
import { inExcel } from "../in-excel";
import { workbookGroupName } from "../../domain/peers/workbook-group-name";
import { groupOfName } from "./group-name";

/** The group that the workbook keeps for everything in it; null if it keeps none. One round trip. */
export function readGroup(): Promise<Result<string | null>> {
  return inExcel(async (context) => {
    const item = context.workbook.names.getItemOrNullObject(workbookGroupName).load({ formula: true });
    await context.sync();
    return item.isNullObject ? null : groupOfName(item.formula);
  });
}
