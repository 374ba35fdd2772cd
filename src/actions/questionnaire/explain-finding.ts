import type { Explanation } from "../../domain/questionnaire/explanation";
import type { Finding } from "../../domain/questionnaire/finding";
import { fail, succeed, type Result } from "../../domain/result";
import { explanationFault } from "../../domain/rules/explanation-fault";
import { checkWords } from "./check-words";
import { keepWritten } from "./keep-written";
import { markChecked } from "./mark-checked";
import { recheckChanged } from "./recheck-changed";
import type { SessionStore } from "./session-store";

/**
 * Saves an explanation of a finding, replacing an earlier one. An empty text removes it; one that is too short to
 * explain anything is refused. It is saved in the workbook and, if the workbook is marked, shown on the findings sheet.
 * Rules about explanations check it at once.
 */
export async function explainFinding(store: SessionStore, finding: Finding, text: string): Promise<Result<null>> {
  const held = store.held();
  const fault = held.ok ? explanationFault(held.value.club, text) : null;
  if (fault !== null) return fail(fault);
  const rechecked = await recheckChanged(store);
  if (!rechecked.ok) return rechecked;
  const isSame = ({ code, subject }: Explanation) => code === finding.code && subject === finding.subject;
  const kept = await keepWritten(store, (written) => withWords(written, finding, text.trim()));
  if (!kept.ok) return kept;
  const now = { ...kept.value, refused: kept.value.refused.filter((words) => !isSame(words)) };
  const { check, refused, isMarked } = now;
  if (check === null) return succeed(null);
  store.change({ refused, check: checkWords(now, check) });
  // The explanation is saved even if Excel refuses the marks, which are tried again later.
  if (isMarked) await markChecked(store, false);
  return succeed(null);
}

function withWords(
  explanations: readonly Explanation[],
  { code, version, subject, value }: Finding,
  text: string,
): readonly Explanation[] {
  const others = explanations.filter((each) => each.code !== code || each.subject !== subject);
  return text === "" ? others : [...others, { code, version, subject, value, text }];
}
