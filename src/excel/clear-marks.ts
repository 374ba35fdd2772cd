import type { Result } from "../domain/result";
import { findingsSheetName } from "./findings-table";
import { readMarks } from "./read-marks";
import { statusesToClear } from "./status-changes";
import { tabsToClear } from "./tab-changes";
import { writeStatuses } from "./write-statuses";
import { inUnprotectedExcel, withoutProtection } from "./sheet-protection";

/**
 * Removes all marks and the findings sheet, from this session or an earlier one, blanks the statuses, and gives tabs
 * that we coloured their first colour; nothing else changes. If the table was
 * moved to one of the user's sheets, or its sheet was renamed, only the table is deleted. Read what was typed into the
 * table before calling this. At most four round trips.
 */
export function clearMarks(): Promise<Result<null>> {
  return inUnprotectedExcel(async (context, guard) => {
    const { sheets, findings, statuses, places } = await readMarks(context);
    const cleared = statusesToClear(statuses, places);
    const tabs = tabsToClear(sheets);
    const isOurs = findings?.sheetName.startsWith(findingsSheetName) === true;
    const changed = sheets.filter(
      ({ name, marks }) =>
        marks.length > 0 || cleared.some(({ sheet }) => sheet === name) || (name === findings?.sheetName && !isOurs),
    );
    guard(changed);
    for (const one of changed) {
      withoutProtection(one, () => {
        for (const { format } of one.marks) format.delete();
        writeStatuses(one, cleared);
        if (findings !== null && one.name === findings.sheetName && !isOurs) findings.table.delete();
      });
    }
    for (const { sheet, color } of tabs) context.workbook.worksheets.getItem(sheet).tabColor = color;
    if (findings !== null && isOurs) context.workbook.worksheets.getItem(findings.sheetName).delete();
    await context.sync();
    return null;
  });
}
