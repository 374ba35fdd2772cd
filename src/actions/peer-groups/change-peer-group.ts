import type { SavedGroup } from "../../domain/peers/saved-group";
import type { Problem } from "../../domain/problems";
import { succeed, type Result } from "../../domain/result";
import type { ChartFollower } from "../follow-charts";
import type { PeerGroupAnswer, PeerGroupService, Workbook } from "../ports";

/** What to do with a saved group, and the version it replaces; 0 for a new group. */
export type PeerGroupChange =
  | { readonly kind: "save"; readonly group: SavedGroup; readonly follows: number }
  | { readonly kind: "remove"; readonly id: string; readonly follows: number };

export interface PeerGroupOutcome {
  readonly answer: PeerGroupAnswer;
  /** Why the workbook still shows the old figures although the change was made; null if it doesn't. */
  readonly notShown: Problem | null;
}

export interface PeerGroupSurroundings {
  readonly peerGroups: PeerGroupService;
  readonly workbook: Pick<Workbook, "recalculate">;
  readonly follower: Pick<ChartFollower, "followAll">;
}

/**
 * Saves or deletes a group, then updates every formula and chart that may use it.
 *
 * @param member ONS code of the authority whose group it is
 */
export async function changePeerGroup(
  { peerGroups, workbook, follower }: PeerGroupSurroundings,
  change: PeerGroupChange,
  member: string,
): Promise<Result<PeerGroupOutcome>> {
  const answer =
    change.kind === "save"
      ? await peerGroups.save(change.group, change.follows, member)
      : await peerGroups.remove(change.id, change.follows, member);
  if (!answer.ok) return answer;
  if (answer.value.kind === "stale") return succeed({ answer: answer.value, notShown: null });
  const recalculated = await workbook.recalculate();
  const shown = recalculated.ok ? await follower.followAll() : recalculated;
  return succeed({ answer: answer.value, notShown: shown.ok ? null : shown.problem });
}
