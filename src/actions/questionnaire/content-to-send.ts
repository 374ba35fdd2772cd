import { contentToHash } from "../../domain/questionnaire/content-to-hash";
import type { Explanation } from "../../domain/questionnaire/explanation";
import { explanationsToSend } from "./explanations-to-send";
import type { Check } from "./session-state";
import type { HeldQuestionnaire, SessionStore } from "./session-store";

/** What a submission of a check would say: the explanations it would send, and the hash of its content. */
export async function contentToSend(
  { ports }: SessionStore,
  { explanations, serviceFindings }: Pick<HeldQuestionnaire, "explanations" | "serviceFindings">,
  { answers, findings }: Pick<Check, "answers" | "findings">,
): Promise<{ readonly sent: readonly Explanation[]; readonly hash: string }> {
  const found = [...findings.map(({ finding }) => finding), ...serviceFindings];
  const sent = explanationsToSend(found, explanations);
  return { sent, hash: await ports.sha256(contentToHash(answers, sent)) };
}
