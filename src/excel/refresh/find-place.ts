import type { RefreshPlace, RefreshScope } from "../../actions/refresh-ports";
import type { Result } from "../../domain/result";
import { inExcel } from "../in-excel";

/** What is selected, or which sheet is open, so that it stays the same while it is refreshed. One round trip. */
export function findPlace(scope: RefreshScope): Promise<Result<RefreshPlace>> {
  return inExcel(async ({ workbook, sync }) => {
    if (scope === "workbook") return { scope };
    const sheet = workbook.worksheets.getActiveWorksheet().load({ name: true });
    const selected = scope === "selection" ? workbook.getSelectedRanges().load({ address: true }) : null;
    await sync();
    if (selected === null) return { scope: "sheet", sheet: sheet.name };
    // Names of sheets may have commas too.
    const cells = [...selected.address.matchAll(/(?:'(?:[^']|'')*'|[^'!,]+)!([^,]+)/g)].map(([, part = ""]) => part);
    return { scope: "selection", sheet: sheet.name, cells: cells.join(",") };
  });
}
