import { layOutQuestionnaire } from "../../domain/questionnaire/lay-out-questionnaire";
import type { QuestionnairePlan } from "../../domain/questionnaire/sheet-plan";
import { succeed, type Result } from "../../domain/result";
import type { Added } from "../questionnaire-ports";
import type { SessionStore } from "./session-store";

/** Everything of ours in the open workbook. A questionnaire of which a submission waits cannot be taken away. */
export async function readAdded(session: SessionStore): Promise<Result<readonly Added[]>> {
  const added = await session.ports.workbook.readAdded(planOf(session));
  if (!added.ok) return added;
  const held = session.held();
  const waits = held.ok && held.value.waitingSince !== null;
  return succeed(
    added.value.map((each) =>
      waits && each.kind === "questionnaire" ? { ...each, obstacle: { why: "waits" } as const } : each,
    ),
  );
}

/** By which sheets and names the questionnaire that is open is known; null where none is. */
export function planOf(session: SessionStore): QuestionnairePlan | null {
  const held = session.held();
  return held.ok ? layOutQuestionnaire(held.value.club, held.value.member, null, []) : null;
}
