import type { CheckedBy, ExplainedFinding, OnProgress } from "../actions/questionnaire-ports";
import type { Result } from "../domain/result";
import { cellsToMark } from "./cells-to-mark";
import { changeFindings, drawFindings, freeFindingsName } from "./draw-findings";
import { findingsSummary } from "./findings-rows";
import { inExcel } from "./in-excel";
import { isMarkedSo } from "./is-marked-so";
import { inStandingOrder, listingChanges, type ListingCell } from "./listing-changes";
import { applyMarkLook, markFormula } from "./mark-looks";
import { readMarks, type StandingFindings } from "./read-marks";
import { requestRoom } from "./request-room";
import { inUnprotectedExcel, withoutProtection } from "./sheet-protection";

/**
 * Marks the cells of findings by conditional formats of ours, and lists all findings on a sheet, in place of what was
 * marked before. A mark shows before a user's own conditional formats and leaves them and their order as they are; cells
 * themselves are not formatted. What stands as it should is not written again, so that marking after every change costs
 * no more than reading: four round trips at most, and one for every 2 MB of findings.
 */
export async function markFindings(
  findings: readonly ExplainedFinding[],
  onProgress?: OnProgress,
  checked?: CheckedBy,
): Promise<Result<null>> {
  let begun: string | null = null;
  const done = await inUnprotectedExcel(async (context, guard) => {
    const { sheets, findings: standing } = await readMarks(context);
    const listing = listingOf(standing, findings, checked);
    const listSheet = standing?.sheetName ?? null;
    const wanted = cellsToMark(findings);
    const changed = sheets.flatMap((one) => {
      const its = wanted.get(one.name.toLowerCase()) ?? [];
      // The table's own marks go and come with it.
      const own = one.marks.filter(({ isConditional }) => isConditional && one.name === listSheet);
      const marks = one.marks.filter((mark) => !own.includes(mark));
      const isStray = marks.some(({ isConditional }) => isConditional);
      const isRight = !isStray && isMarkedSo(marks, its);
      const toDelete = [...(isRight ? [] : marks), ...(listing === "anew" ? own : [])];
      return isRight && toDelete.length === 0 ? [] : [{ ...one, toDelete, toAdd: isRight ? [] : its }];
    });
    const listed = sheets.find(({ name }) => name === listSheet && listing !== "same");
    guard([...changed, ...(listed === undefined || changed.some(({ name }) => name === listed.name) ? [] : [listed])]);

    const room = requestRoom(context);
    for (const one of changed) {
      withoutProtection(one, () => one.toDelete.forEach(({ format }) => format.delete()));
      for (const { severity, address } of one.toAdd) {
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
    if (target !== undefined && listing === "anew") {
      const inOrder = inStandingOrder(standing, findings);
      await drawFindings(target, standing, { findings: inOrder, checked, onProgress }, room);
    } else if (target !== undefined && standing !== null && typeof listing !== "string") {
      changeFindings(target, standing, listing, findingsSummary(findings, checked));
    }
    if (listed?.options) listed.sheet.protection.protect(listed.options);
    await context.sync();
    return null;
  });
  if (!done.ok && begun !== null) await removeSheet(begun);
  return done;
}

/** What is to become of the table of findings: drawn anew, changed, or left, as it lists just these already. */
function listingOf(
  standing: StandingFindings | null,
  findings: readonly ExplainedFinding[],
  checked: CheckedBy | undefined,
): readonly ListingCell[] | "anew" | "same" {
  const changes = standing === null ? null : listingChanges(standing, findings);
  if (changes === null) return "anew";
  // The line above the table says when all was checked; that some answer was looked at again is no news.
  return changes.length === 0 && checked?.isPartial === true ? "same" : changes;
}

/** Nothing half done is left behind. Where even that is refused, the first refusal is what the person is told. */
async function removeSheet(name: string): Promise<void> {
  await inExcel(async (context) => {
    context.workbook.worksheets.getItemOrNullObject(name).delete();
    await context.sync();
  });
}
