import { useRef, useState } from "react";
import { changePeerGroup, type PeerGroupChange, type PeerGroupOutcome } from "../actions/peer-groups/change-peer-group";
import { formulaNameOf } from "../actions/peer-groups/formula-name-of";
import { settle } from "../actions/settle";
import type { SavedGroup, StoredGroup } from "../domain/peers/saved-group";
import type { Problem } from "../domain/problems";
import type { Result } from "../domain/result";
import { peerGroupMessages as texts } from "./peer-group-messages";
import { useAnswer } from "./use-answer";
import { useServices } from "./use-services";

/** What became of the last thing asked. */
export interface ToldOfGroup {
  readonly intent: "success" | "warning" | "error";
  readonly text: string;
  /** A group that was deleted, and can be brought back. */
  readonly deleted?: StoredGroup;
  /** A group that was saved, by the name that formulas take. */
  readonly saved?: string;
}

/** Somebody else's version of the group one was about to save; null where they deleted it. */
export interface StaleGroup {
  readonly mine: SavedGroup;
  readonly theirs: StoredGroup | null;
}

/** The saved groups and what one does with them. Each tells what became of it; none rejects. */
export interface PeerGroups {
  /** Null while they are fetched. */
  readonly groups: Result<readonly StoredGroup[]> | null;
  readonly told: ToldOfGroup | null;
  readonly stale: StaleGroup | null;
  /** Whether something is on its way: another click does nothing. */
  readonly isWorking: boolean;
  reload(): void;
  /** Resolves to whether it was saved. */
  save(group: SavedGroup, follows: number): Promise<boolean>;
  /** Resolves to whether it was deleted. */
  remove(group: StoredGroup): Promise<boolean>;
  restore(group: StoredGroup): Promise<void>;
  /** Leaves somebody else's version as it is, or goes back to one's own to change it further. */
  settle(told: string | null): void;
  dismiss(): void;
}

export function usePeerGroups(): PeerGroups {
  const { peerGroups, workbook, follower } = useServices();
  const [groups, reload] = useAnswer(peerGroups.groups);
  const [told, setTold] = useState<ToldOfGroup | null>(null);
  const [stale, setStale] = useState<StaleGroup | null>(null);
  const [isWorking, setIsWorking] = useState(false);
  const working = useRef(false);

  /** Does one change at a time; what came of it where it was answered. */
  async function change(asked: PeerGroupChange, problemText = (problem: Problem) => problem.message) {
    if (working.current) return null;
    working.current = true;
    setIsWorking(true);
    setTold(null);
    const outcome = await settle(() => changePeerGroup({ peerGroups, workbook, follower }, asked));
    if (outcome.ok) reload();
    else setTold({ intent: "error", text: problemText(outcome.problem) });
    working.current = false;
    setIsWorking(false);
    return outcome.ok ? outcome.value : null;
  }

  const tellDone = ({ notShown }: PeerGroupOutcome, done: string, more: Partial<ToldOfGroup> = {}) =>
    setTold(
      notShown === null
        ? { intent: "success", text: done, ...more }
        : { intent: "warning", text: `${done} ${texts.told.notShown(notShown.message)}`, ...more },
    );

  return {
    groups,
    told,
    stale,
    isWorking,
    reload,
    async save(group, follows) {
      const outcome = await change({ kind: "save", group, follows }, ({ message }) => texts.told.notSaved(message));
      if (outcome === null) return false;
      if (outcome.answer.kind === "stale") {
        setStale({ mine: group, theirs: outcome.answer.theirs });
        return false;
      }
      setStale(null);
      const name = formulaNameOf(group);
      tellDone(outcome, texts.told.saved(group.label, group.members.length, name), { saved: name });
      return true;
    },
    async remove(group) {
      const outcome = await change({ kind: "remove", id: group.id, follows: group.version });
      if (outcome?.answer.kind === "stale") {
        setTold({ intent: "warning", text: texts.told.deletedElsewhere(group.label) });
      }
      if (outcome?.answer.kind !== "done") return false;
      tellDone(outcome, texts.told.deleted(group.label), { deleted: group });
      return true;
    },
    async restore(group) {
      const outcome = await change({ kind: "save", group, follows: 0 });
      if (outcome === null) return;
      if (outcome.answer.kind === "done") return tellDone(outcome, texts.told.restored(group.label));
      setTold({ intent: "warning", text: texts.told.restoredElsewhere(group.label) });
    },
    settle(text) {
      setStale(null);
      setTold(text === null ? null : { intent: "success", text });
    },
    dismiss: () => setTold(null),
  };
}
