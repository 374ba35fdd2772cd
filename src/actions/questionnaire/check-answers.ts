import { workbookProblem } from "../../domain/workbook-problems";
import { copiesLeft, withCopies } from "../../domain/prefill/copies-left";
import type { AnswerCopy } from "../../domain/questionnaire/answer-copy";
import { readAnswers } from "../../domain/questionnaire/read-answers";
import type { Explanation } from "../../domain/questionnaire/explanation";
import { fail, succeed, type Result } from "../../domain/result";
import { checkInputOf } from "./check-input-of";
import { checkOf } from "./check-of";
import { knowLastYear } from "./know-last-year";
import { knowReleases } from "./know-releases";
import { markChecked } from "./mark-checked";
import { saveCopies } from "./save-copies";
import type { Check } from "./session-state";
import { runRules } from "./run-rules";
import type { SessionStore } from "./session-store";
import { takeWritten } from "./take-written";
import { unlessCancelled } from "./unless-cancelled";

/**
 * Reads all answers and explanations, runs every rule on them, saves the explanations in the workbook and marks the
 * findings there. If cancelled before it marks, it has changed nothing. If Excel refuses the marks, the pane still shows
 * the findings.
 */
export async function checkAnswers(store: SessionStore, signal: AbortSignal): Promise<Result<Check>> {
  const looked = await lookAtAnswers(store, signal);
  if (!looked.ok) return looked;
  const { check, explanations, refused, before, copies } = looked.value;
  const isNewlyWritten = explanations !== before;
  if (isNewlyWritten) {
    const kept = await store.ports.workbook.keepExplanations(explanations, before);
    if (!kept.ok) return kept;
  }
  store.change({ check, explanations, refused, copies });
  const saved = await saveCopies(store);
  if (!saved.ok) return saved;
  const marked = await markChecked(store);
  return marked.ok ? succeed(check) : marked;
}

interface Looked {
  readonly check: Check;
  readonly explanations: readonly Explanation[];
  readonly refused: readonly Explanation[];
  /** The answers that are still to be confirmed. */
  readonly copies: readonly AnswerCopy[];
  /** The explanations we had before; unchanged if nothing new was written. */
  readonly before: readonly Explanation[];
}

async function lookAtAnswers(store: SessionStore, signal: AbortSignal): Promise<Result<Looked>> {
  const { ports, changes } = store;
  const held = store.held();
  if (!held.ok) return held;
  const { club, template } = held.value;
  const onRead = store.busy("reading", true);
  // A change from now on may or may not be read, so it is checked again afterwards.
  const changed = changes.take();
  const done = await look();
  if (!done.ok) changes.add(changed.ids, changed.rows);
  return done;

  async function look(): Promise<Result<Looked>> {
    const read = await unlessCancelled(ports.workbook.readQuestionnaire(template, null, onRead), signal);
    if (!read.ok) return read;
    const onProgress = store.busy("checking", true);
    const compared = await knowReleases(store);
    if (!compared.ok) return compared;
    await knowLastYear(store);
    const now = store.held();
    if (!now.ok) return now;
    const inCells = readAnswers(club, read.value.cells);
    const copies = copiesLeft(club, now.value.copies, inCells, now.value.check?.answers ?? null);
    const answers = withCopies(club, inCells, copies);
    const before = now.value.explanations;
    const { explanations, refused } = takeWritten(now.value, read.value.written);
    const input = checkInputOf(now.value, answers, explanations);
    const outcomes = await runRules(club, input, null, { onProgress, signal });
    if (outcomes === null) return fail(workbookProblem("cancelled"));
    const checked = { answers, outcomes, explanations, refused, checkedAt: ports.now(), isPartial: false };
    return succeed({ check: checkOf(club, checked), explanations, refused, before, copies });
  }
}
