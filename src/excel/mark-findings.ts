import type { CheckedBy, ExplainedFinding, OnProgress } from "../actions/questionnaire-ports";
import type { Result } from "../domain/result";
import { cellsToMark } from "./cells-to-mark";
import { drawFindings, freeFindingsName } from "./draw-findings";
import { inExcel } from "./in-excel";
import { applyMarkLook, markFormula } from "./mark-looks";
import { readMarks } from "./read-marks";
import { requestRoom } from "./request-room";
import { inUnprotectedExcel, withoutProtection } from "./sheet-protection";

/**
 * Marks the cells of findings by conditional formats of ours, and lists all findings on a sheet, in place of what was
 * marked before. A mark shows before a user's own conditional formats and leaves them and their order as they are; cells
 * themselves are not formatted. Four round trips, and one for every 2 MB of findings.
 */
export async function markFindings(
  findings: readonly ExplainedFinding[],
  onProgress?: OnProgress,
  checked?: CheckedBy,
): Promise<Result<null>> {
  let begun: string | null = null;
  const done = await inUnprotectedExcel(async (context, guard) => {
    const { sheets, findings: standing } = await readMarks(context);
    const wanted = cellsToMark(findings);
    const toMark = sheets.map((one) => ({ ...one, wanted: wanted.get(one.name.toLowerCase()) ?? [] }));
    const changed = toMark.filter((one) => one.marks.length > 0 || one.wanted.length > 0);
    const listed = sheets.find(({ name }) => name === standing?.sheetName);
    guard([...changed, ...(listed === undefined || changed.some(({ name }) => name === listed.name) ? [] : [listed])]);

    const room = requestRoom(context);
    for (const one of changed) {
      withoutProtection(one, () => one.marks.forEach((mark) => mark.delete()));
      for (const { severity, address } of one.wanted) {
        await room(address.length + 2_000);
        withoutProtection(one, () => {
          const { custom } = one.sheet.getRanges(address).conditionalFormats.add("Custom");
          custom.rule.formula = markFormula(severity);
          applyMarkLook(custom.format, severity);
        });
      }
    }
    begun = standing === null ? freeFindingsName(sheets.map(({ name }) => name)) : null;
    const sheet = begun === null ? null : context.workbook.worksheets.add(begun);
    if (listed?.options) listed.sheet.protection.unprotect();
    const target = sheet ?? listed?.sheet;
    if (target !== undefined) await drawFindings(target, standing, { findings, checked, onProgress }, room);
    if (listed?.options) listed.sheet.protection.protect(listed.options);
    await context.sync();
    return null;
  });
  if (!done.ok && begun !== null) await removeSheet(begun);
  return done;
}

/** Nothing half done is left behind. Where even that is refused, the first refusal is what the person is told. */
async function removeSheet(name: string): Promise<void> {
  await inExcel(async (context) => {
    context.workbook.worksheets.getItemOrNullObject(name).delete();
    await context.sync();
  });
}
