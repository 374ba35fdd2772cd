import type { Answers } from "../../domain/questionnaire/answer";
import { readAnswers } from "../../domain/questionnaire/read-answers";
import { succeed, type Result } from "../../domain/result";
import { recheckChanged } from "./recheck-changed";
import type { SessionStore } from "./session-store";

/** The answers as they are in the workbook. Nothing is written. */
export async function answersNow(store: SessionStore): Promise<Result<Answers>> {
  const rechecked = await recheckChanged(store);
  if (!rechecked.ok) return rechecked;
  const held = store.held();
  if (!held.ok) return held;
  const { check, club, template } = held.value;
  if (check !== null) return succeed(check.answers);
  const read = await store.ports.workbook.readQuestionnaire(template, null, store.busy("reading"));
  return read.ok ? succeed(readAnswers(club, read.value.cells)) : read;
}
