import type { Explanation } from "../../domain/questionnaire/explanation";
import type { Finding } from "../../domain/questionnaire/finding";
import { findingName } from "../../domain/questionnaire/finding-name";
import { fail, succeed, type Result } from "../../domain/result";
import { explanationFault } from "../../domain/rules/explanation-fault";
import { checkWords } from "./check-words";
import { keepWritten } from "./keep-written";
import { markChecked } from "./mark-checked";
import { recheckChanged } from "./recheck-changed";
import type { SessionStore } from "./session-store";

/**
 * Saves one explanation of each of these findings, replacing earlier ones. An empty text removes them; one that is too
 * short to explain anything is refused. They are saved in the workbook and, if the workbook is marked, shown on the
 * findings sheet. Rules about explanations check them at once.
 */
export async function explainFindings(
  store: SessionStore,
  findings: readonly Finding[],
  text: string,
): Promise<Result<null>> {
  const held = store.held();
  const fault = held.ok ? explanationFault(held.value.club, text) : null;
  if (fault !== null) return fail(fault);
  const rechecked = await recheckChanged(store);
  if (!rechecked.ok) return rechecked;
  const about = new Set(findings.map(findingName));
  const isSame = (each: Explanation) => about.has(findingName(each));
  const kept = await keepWritten(store, (written) => [
    ...written.filter((each) => !isSame(each)),
    ...(text.trim() === "" ? [] : findings.map((finding) => withWords(finding, text.trim()))),
  ]);
  if (!kept.ok) return kept;
  const now = { ...kept.value, refused: kept.value.refused.filter((words) => !isSame(words)) };
  const { check, refused, isMarked } = now;
  if (check === null) return succeed(null);
  store.change({ refused, check: checkWords(now, check) });
  // The explanation is saved even if Excel refuses the marks, which are tried again later.
  if (isMarked) await markChecked(store, false);
  return succeed(null);
}

function withWords({ code, version, subject, value }: Finding, text: string): Explanation {
  return { code, version, subject, value, text };
}
