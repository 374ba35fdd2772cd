import { questionsOf } from "../../domain/clubs/find-field";
import type { Question } from "../../domain/clubs/question";
import { readNumberText } from "../../domain/questionnaire/read-number-text";
import { succeed, type Result } from "../../domain/result";
import type { SessionStore } from "./session-store";
import { signOffAnswers } from "./sign-off-answers";

/**
 * Writes the sign-off answers into their cells. A cell that already had the same answer at the last check is left
 * alone.
 */
export async function writeSignOff(
  store: SessionStore,
  filled: Readonly<Record<string, string>>,
): Promise<Result<null>> {
  const held = store.held();
  if (!held.ok) return held;
  const { club, check } = held.value;
  const before = check === null ? {} : signOffAnswers(club, check.answers);
  const asked = new Map(questionsOf(club).map((question) => [question.id, question]));
  const changed = Object.entries(filled).flatMap(([id, text]) => {
    const question = asked.get(id);
    if (question === undefined || text.trim() === (before[id] ?? "")) return [];
    return [[id, valueOf(question, text.trim())] as const];
  });
  if (changed.length === 0) return succeed(null);
  const written = await store.ports.workbook.writeAnswers(new Map(changed));
  return written.ok ? succeed(null) : written;
}

function valueOf({ type }: Question, text: string): number | string {
  const isFigure = type === "amount" || type === "count" || type === "decimal" || type === "percent";
  return isFigure ? (readNumberText(text) ?? text) : text;
}
