import type { Answers } from "../../domain/questionnaire/answer";
import { readAnswers } from "../../domain/questionnaire/read-answers";
import { succeed, type Result } from "../../domain/result";
import type { WrittenAnswer } from "../questionnaire-ports";
import { followMarks } from "./follow-marks";
import { recheckChanged } from "./recheck-changed";
import type { SessionStore } from "./session-store";

/** The answers that are in the cells of these questions now; one whose cell is gone is left out. */
export async function readInputs(store: SessionStore, ids: Iterable<string>): Promise<Result<Answers["questions"]>> {
  const held = store.held();
  if (!held.ok) return held;
  const { club, template } = held.value;
  const wanted = new Set(ids);
  const read = await store.ports.workbook.readQuestionnaire(template, wanted);
  if (!read.ok) return read;
  const { questions } = readAnswers(club, read.value.cells);
  return succeed(Object.fromEntries(Object.entries(questions).filter(([id]) => wanted.has(id))));
}

/**
 * Puts answers into the cells of questions, and checks them if there was a check. What was there can be put back with
 * undoRepair. Gives how many cells it wrote.
 */
export async function putAnswers(
  store: SessionStore,
  answers: ReadonlyMap<string, WrittenAnswer>,
): Promise<Result<number>> {
  const held = store.held();
  if (!held.ok) return held;
  const written = await store.ports.workbook.writeAnswers(answers);
  if (!written.ok) return written;
  const ids = [...answers.keys()];
  // Every question is read again when any is put back: cells come back by place, in the order of the sheets.
  store.change({ repaired: written.value.map((cell, at) => ({ cell, owner: ids[at] ?? "" })) });
  store.changes.add(new Set(ids));
  const checked = await recheckChanged(store);
  // The cells are written even if Excel refuses the marks, which are tried again later.
  if (checked.ok) await followMarks(store);
  return checked.ok ? succeed(written.value.length) : checked;
}
