import type { ClubDefinition } from "../domain/clubs/club-definition";
import type { OldAnswers } from "../domain/old-workbook/old-answers";
import type { OldFile, OldWorkbook } from "../domain/old-workbook/old-workbook";
import { readOldWorkbook } from "../domain/old-workbook/read-old-workbook";
import { fail, succeed, type Result } from "../domain/result";
import { workbookProblem } from "../domain/workbook-problems";
import type { ReadOldFile } from "./old-workbook-ports";
import { nextTask } from "./questionnaire/next-task";
import type { OnProgress } from "./questionnaire-ports";

/** Milliseconds for which values are looked at before the pane gets a turn. */
const slice = 25;

interface Course {
  readonly onProgress: OnProgress;
  readonly signal: AbortSignal;
}

/**
 * Reads a workbook that the user opened, and finds what it answers of a club's questions. The pane can draw and take
 * clicks meanwhile; stopped by the signal, nothing is kept of it.
 */
export async function openOldWorkbook(
  readOldFile: ReadOldFile,
  club: ClubDefinition,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  course: Course,
): Promise<Result<{ readonly file: OldFile; readonly answers: OldAnswers }>> {
  const file = await readOldFile(name, bytes, async (done, of) => {
    course.onProgress(done, of);
    await nextTask();
    return !course.signal.aborted;
  });
  if (!file.ok) return file;
  const answers = await findAnswers(club, file.value.workbook, course);
  return answers.ok ? succeed({ file: file.value, answers: answers.value }) : answers;
}

async function findAnswers(
  club: ClubDefinition,
  workbook: OldWorkbook,
  { onProgress, signal }: Course,
): Promise<Result<OldAnswers>> {
  const steps = readOldWorkbook(club, workbook);
  let since = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return succeed(value);
    if (performance.now() - since > slice) {
      onProgress(value.done, value.of);
      await nextTask();
      since = performance.now();
    }
    if (signal.aborted) return fail(workbookProblem("cancelled"));
  }
}
