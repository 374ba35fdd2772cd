import { layOutQuestionnaire } from "../../domain/questionnaire/lay-out-questionnaire";
import type { QuestionnairePlan } from "../../domain/questionnaire/sheet-plan";
import { succeed, type Result } from "../../domain/result";
import type { Added } from "../questionnaire-ports";
import type { SessionStore } from "./session-store";

/** Everything Yardstick added to the open workbook. A questionnaire with a queued submission can't be removed. */
export async function readAdded(store: SessionStore): Promise<Result<readonly Added[]>> {
  const added = await store.ports.workbook.readAdded(planOf(store));
  if (!added.ok) return added;
  const held = store.held();
  const waits = held.ok && held.value.waitingSince !== null;
  return succeed(
    added.value.map((each) =>
      waits && each.kind === "questionnaire" ? { ...each, obstacle: { why: "waits" } as const } : each,
    ),
  );
}

/** The plan whose sheets and names identify the open questionnaire; null if none is open. */
export function planOf(store: SessionStore): QuestionnairePlan | null {
  const held = store.held();
  return held.ok ? layOutQuestionnaire(held.value.club, held.value.member, null, []) : null;
}
