import type { Explanation } from "../../domain/questionnaire/explanation";
import type { Finding } from "../../domain/questionnaire/finding";
import { succeed, type Result } from "../../domain/result";
import { checkExplanations } from "./check-explanations";
import { checkInputOf } from "./check-input-of";
import { checkOf } from "./check-of";
import { keepWritten } from "./keep-written";
import { markChecked } from "./mark-checked";
import type { Check } from "./questionnaire";
import { recheckChanged } from "./recheck-changed";
import type { HeldQuestionnaire, SessionStore } from "./session-store";

/**
 * Writes an explanation on a finding, in place of what was written there before; an empty text takes that away. It is
 * kept in the workbook and, where the workbook is marked, stands in the sheet of findings. Rules about explanations
 * look at it at once.
 */
export async function explainFinding(session: SessionStore, finding: Finding, text: string): Promise<Result<null>> {
  const rechecked = await recheckChanged(session);
  if (!rechecked.ok) return rechecked;
  const kept = await keepWritten(session, (written) => withWords(written, finding, text.trim()));
  if (!kept.ok) return kept;
  const { check } = kept.value;
  if (check === null) return succeed(null);
  session.change({ check: checkWords(kept.value, check) });
  return kept.value.isMarked ? markChecked(session) : succeed(null);
}

function withWords(
  explanations: readonly Explanation[],
  { code, version, subject, value }: Finding,
  text: string,
): readonly Explanation[] {
  const others = explanations.filter((each) => each.code !== code || each.subject !== subject);
  return text === "" ? others : [...others, { code, version, subject, value, text }];
}

function checkWords(held: HeldQuestionnaire, check: Check): Check {
  const { club, explanations } = held;
  const outcomes = checkExplanations(club, checkInputOf(held, check.answers, explanations), check.outcomes);
  return checkOf(club, { ...check, outcomes, explanations });
}
