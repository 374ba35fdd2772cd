import type { CheckedBy, ExplainedFinding, OnProgress } from "../actions/questionnaire-ports";
import type { Result } from "../domain/result";
import { cellsToMark } from "./cells-to-mark";
import { changeDraftHeaders } from "./draft-headers";
import { changeFindings, drawFindings } from "./draw-findings";
import { type FindingsRow, findingsRows, findingsSummary } from "./findings-rows";
import { findingsSheetName } from "./findings-table";
import { freeSheetName } from "../domain/free-sheet-name";
import { inExcel } from "./in-excel";
import { isMarkedSo } from "./is-marked-so";
import { inStandingOrder, listingChanges, type ListingCell } from "./listing-changes";
import { applyMarkLook, markFormula } from "./mark-looks";
import type { StatusesToShow } from "../domain/questionnaire/statuses-to-show";
import { statusChanges } from "./status-changes";
import { tabChanges } from "./tab-changes";
import { writeStatuses } from "./write-statuses";
import { readMarks, type StandingFindings } from "./read-marks";
import { inWorkbookOrder } from "./workbook-order";
import { requestRoom } from "./request-room";
import { inUnprotectedExcel, withoutProtection } from "./sheet-protection";

/** Where nobody says whose questionnaire it is, its pages don't either. */
const unnamed = { title: "", isDemonstration: false };

/**
 * Marks cells that have findings with our own conditional formats, writes the statuses beside the answers, colours the
 * tabs of their sheets, and lists all findings on a sheet. This replaces earlier marks. A mark takes priority over the user's own conditional formats but doesn't change them or their order,
 * and the cells' own formats don't change either. What is already right is not written again, so that marking after
 * every change usually costs no more than reading: at most four round trips, and one for every 2 MB of findings.
 */
export async function markFindings(
  findings: readonly ExplainedFinding[],
  onProgress?: OnProgress,
  checked?: CheckedBy,
  statuses?: StatusesToShow,
): Promise<Result<null>> {
  let begun: string | null = null;
  const done = await inUnprotectedExcel(async (context, guard) => {
    const isDraft = checked?.isDraft;
    const marks = await readMarks(context, isDraft !== undefined);
    const { sheets, findings: standing } = marks;
    const order = sheets.map(({ name }) => name);
    const rows = findingsRows(inWorkbookOrder(findings, order));
    const isFormer = sheets.some((one) => one.marks.some((mark) => mark.isConditional && mark.isFormer));
    const listing = isFormer ? "redraw" : listingOf(standing, rows, checked);
    const listSheet = standing?.sheetName ?? null;
    const summary = findingsSummary(findings, checked);
    const wanted = cellsToMark(findings);
    const texts = statuses === undefined ? [] : statusChanges(marks.statuses, statuses, marks.places);
    const tabs = statuses === undefined ? [] : tabChanges(sheets, marks.statuses, statuses, marks.places);
    const changed = sheets.flatMap((one) => {
      const its = wanted.get(one.name.toLowerCase()) ?? [];
      // The findings sheet has marks of its own, which are drawn with the table.
      const own = one.marks.filter(({ isConditional }) => isConditional && one.name === listSheet);
      const standingMarks = one.marks.filter((mark) => !own.includes(mark));
      const isStray = standingMarks.some(({ isConditional, isFormer }) => isConditional || isFormer);
      const isRight = !isStray && isMarkedSo(standingMarks, its);
      const toDelete = [...(isRight ? [] : standingMarks), ...(listing === "redraw" ? own : [])];
      const isSame = isRight && toDelete.length === 0 && !texts.some(({ sheet }) => sheet === one.name);
      return isSame ? [] : [{ ...one, toDelete, toAdd: isRight ? [] : its }];
    });
    const listed = sheets.find(({ name }) => name === listSheet && listing !== "same");
    guard([...changed, ...(listed === undefined || changed.some(({ name }) => name === listed.name) ? [] : [listed])]);

    const room = requestRoom(context);
    for (const one of changed) {
      withoutProtection(one, () => {
        one.toDelete.forEach(({ format }) => format.delete());
        writeStatuses(one, texts);
      });
      for (const { kind, address } of one.toAdd) {
        await room(address.length + 2_000);
        withoutProtection(one, () => {
          const { custom } = one.sheet.getRanges(address).conditionalFormats.add("Custom");
          custom.rule.formula = markFormula(kind);
          applyMarkLook(custom.format, kind);
        });
      }
    }
    for (const { sheet, color } of tabs) context.workbook.worksheets.getItem(sheet).tabColor = color;
    const worksheets = sheets.map((each) => each.sheet);
    if (isDraft !== undefined) changeDraftHeaders(worksheets, marks.places, isDraft);
    begun = standing === null ? freeSheetName(findingsSheetName, order) : null;
    const sheet = begun === null ? null : context.workbook.worksheets.add(begun);
    if (listed?.options) listed.sheet.protection.unprotect();
    const target = sheet ?? listed?.sheet;
    if (target !== undefined && listing === "redraw") {
      const drawn = {
        rows: inStandingOrder(standing, rows, order),
        summary,
        heading: { of: checked?.of ?? unnamed, isDraft: isDraft !== false },
        onProgress,
      };
      await drawFindings(target, standing, drawn, room);
    } else if (target !== undefined && standing !== null && typeof listing !== "string") {
      changeFindings(target, standing, listing, summary);
    }
    if (listed?.options) listed.sheet.protection.protect(listed.options);
    await context.sync();
    return null;
  });
  if (!done.ok && begun !== null) await removeSheet(begun);
  return done;
}

/**
 * Whether to draw the table of findings again, change some of its cells, or leave it because it already lists these.
 */
function listingOf(
  standing: StandingFindings | null,
  rows: readonly FindingsRow[],
  checked: CheckedBy | undefined,
): readonly ListingCell[] | "redraw" | "same" {
  const changes = standing === null ? null : listingChanges(standing, rows);
  if (changes === null) return "redraw";
  // The summary gives the time of the last full check; looking at one answer again doesn't change it.
  return changes.length === 0 && checked?.isPartial === true ? "same" : changes;
}

/** Removes a half-finished sheet. If Excel refuses this too, the user is told the first refusal. */
async function removeSheet(name: string): Promise<void> {
  await inExcel(async (context) => {
    context.workbook.worksheets.getItemOrNullObject(name).delete();
    await context.sync();
  });
}
