import { clubYearName } from "../../domain/clubs/club-year-name";
import { questionnaireOf } from "../../domain/questionnaire/questionnaire-of";
import { succeed, type Result } from "../../domain/result";
import { statusesToShow } from "../../domain/questionnaire/statuses-to-show";
import { isAsSubmitted } from "./is-as-submitted";
import type { SessionStore } from "./session-store";

/**
 * Marks the findings of the last check and lists them on the findings sheet. Save what was typed there before calling
 * this.
 *
 * @param isShown whether the pane shows this work and its progress
 */
export async function markChecked(store: SessionStore, isShown = true): Promise<Result<null>> {
  const held = store.held();
  if (!held.ok) return held;
  const { check, club, member, receipts } = held.value;
  if (check === null) return succeed(null);
  const onProgress = isShown ? store.busy("marking") : undefined;
  const by = `version ${club.version} of ${clubYearName(club)}`;
  const at = check.isPartial ? store.ports.now() : check.checkedAt;
  const isDraft = receipts.length === 0 ? {} : { isDraft: !(await isAsSubmitted(store, held.value, check)) };
  const marked = await store.ports.workbook.markFindings(
    check.findings,
    onProgress,
    { at, by, of: questionnaireOf(club, member.name), isPartial: check.isPartial, ...isDraft },
    statusesToShow(club, check.answers, check.findings),
  );
  if (marked.ok) store.change({ isMarked: true, areMarksBehind: false, listed: held.value.explanations });
  // Don't keep trying if a sheet has a password: only a person can remove it.
  else store.change({ areMarksBehind: marked.problem.code !== "sheet-has-password" });
  return marked;
}
