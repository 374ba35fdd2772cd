import { copiesLeft, withCopies } from "../../domain/prefill/copies-left";
import { succeed, type Result } from "../../domain/result";
import type { RuleOutcome } from "../../domain/rules/rule";
import { checkExplanations } from "./check-explanations";
import { checkInputOf } from "./check-input-of";
import { checkOf } from "./check-of";
import type { Changes } from "./pending-changes";
import { readChanged } from "./read-changed";
import { runRules } from "./run-rules";
import type { Check } from "./session-state";
import type { HeldQuestionnaire, SessionStore } from "./session-store";
import { withFormulas } from "./with-formulas";

/**
 * Checks what has changed since the last check: reads only those questions and rows, runs the rules about them, and keeps
 * the other findings. Formulas count as changed each time. If cells were moved, everything is read and checked, because
 * any finding's cell may have changed. Writes nothing to the workbook. Does nothing before the first check, or if nothing
 * has changed.
 */
export async function recheckChanged(store: SessionStore): Promise<Result<null>> {
  const held = store.held();
  const taken = store.changes.take();
  if (!held.ok || held.value.check === null) return succeed(null);
  const changed = withFormulas(taken, held.value.check.answers);
  if (changed.ids?.size === 0) return succeed(null);
  const done = await recheck(store, held.value, held.value.check, changed);
  if (!done.ok) {
    store.changes.add(changed.ids, changed.rows);
    return done;
  }
  store.change(done.value);
  return succeed(null);
}

async function recheck(
  store: SessionStore,
  held: HeldQuestionnaire,
  before: Check,
  changed: Changes,
): Promise<Result<Pick<HeldQuestionnaire, "check" | "copies">>> {
  const { club, explanations, refused } = held;
  const read = await readChanged(store.ports.workbook, club, before.answers, changed);
  if (!read.ok) return read;
  const copies = copiesLeft(club, held.copies, read.value, before.answers);
  const answers = withCopies(club, read.value, copies);
  const input = checkInputOf(held, answers, explanations);
  const ran = (await runRules(club, input, changed.ids, { before: before.outcomes })) ?? [];
  const outcomes = checkExplanations(club, input, replaceOutcomes(before.outcomes, ran));
  const { checkedAt } = before;
  const check = checkOf(club, { answers, outcomes, explanations, refused, checkedAt, isPartial: true });
  return succeed({ check, copies });
}

function replaceOutcomes(before: readonly RuleOutcome[], fresh: readonly RuleOutcome[]): readonly RuleOutcome[] {
  const byCode = new Map(fresh.map((outcome) => [outcome.code, outcome]));
  return before.map((outcome) => byCode.get(outcome.code) ?? outcome);
}
