import { useCallback, useState } from "react";
import { changePeerGroup, type PeerGroupChange, type PeerGroupOutcome } from "../actions/peer-groups/change-peer-group";
import { formulaNameOf } from "../actions/peer-groups/formula-name-of";
import type { PeerGroupAnswer } from "../actions/ports";
import type { SavedGroup, StoredGroup } from "../domain/peers/saved-group";
import type { Problem } from "../domain/problems";
import type { Result } from "../domain/result";
import { peerGroupMessages as texts } from "./peer-group-messages";
import { useAnswer } from "./use-answer";
import { useServices } from "./use-services";
import { useWork, type Told, type Work } from "./use-work";

/** Somebody else's version of the group that the user tried to save; null if they deleted it. */
export interface StaleGroup {
  readonly mine: SavedGroup;
  readonly theirs: StoredGroup | null;
}

/** The saved groups and the actions on them. Each action reports its result; none rejects. */
export interface PeerGroups extends Work {
  /** Null while they are being fetched. */
  readonly groups: Result<readonly StoredGroup[]> | null;
  readonly stale: StaleGroup | null;
  reload(): void;
  /** Resolves to whether it was saved. */
  save(group: SavedGroup, follows: number): Promise<boolean>;
  /** Resolves to whether it was deleted. */
  remove(group: StoredGroup): Promise<boolean>;
  /** Keeps somebody else's version, or goes back to changing the user's own. */
  leave(told: string | null): void;
}

/**
 * @param member ONS code of the authority whose groups they are
 * @param onCompare compares with a saved group, given by its name for formulas
 * @param onRestored called when a deleted group has been restored, or could not be
 */
export function usePeerGroups(member: string, onCompare: (peers: string) => void, onRestored: () => void): PeerGroups {
  const { peerGroups, workbook, follower } = useServices();
  const [groups, reload] = useAnswer(useCallback(() => peerGroups.groups(member), [peerGroups, member]));
  const [stale, setStale] = useState<StaleGroup | null>(null);
  const work = useWork();

  async function change(
    asked: PeerGroupChange,
    told: (outcome: PeerGroupOutcome) => Told | null,
    failed?: (problem: Problem) => string,
  ): Promise<PeerGroupAnswer | null> {
    const changed = await work.run(
      () => changePeerGroup({ peerGroups, workbook, follower }, asked, member),
      told,
      failed,
    );
    if (!changed?.ok) return null;
    reload();
    return changed.value.answer;
  }
  const restore = (group: StoredGroup) =>
    change({ kind: "save", group, follows: 0 }, (outcome) =>
      outcome.answer.kind === "done"
        ? toldOf(outcome, texts.told.restored(group.label))
        : { kind: "warning", text: texts.told.restoredElsewhere(group.label) },
    ).then(onRestored);

  return {
    ...work,
    groups,
    stale,
    reload,
    async save(group, follows) {
      const name = formulaNameOf(group);
      const answer = await change(
        { kind: "save", group, follows },
        (outcome) =>
          outcome.answer.kind === "stale"
            ? null
            : {
                ...toldOf(outcome, texts.told.saved(group.label, group.members.length, name)),
                next: { label: texts.told.compare, take: () => onCompare(name), isFocused: true },
              },
        ({ message }) => texts.told.notSaved(message),
      );
      if (answer === null) return false;
      setStale(answer.kind === "stale" ? { mine: group, theirs: answer.theirs } : null);
      return answer.kind === "done";
    },
    async remove(group) {
      const answer = await change({ kind: "remove", id: group.id, follows: group.version }, (outcome) =>
        outcome.answer.kind === "stale"
          ? { kind: "warning", text: texts.told.deletedElsewhere(group.label) }
          : {
              ...toldOf(outcome, texts.told.deleted(group.label)),
              next: { label: texts.told.undo, take: () => void restore(group), isFocused: true },
            },
      );
      return answer?.kind === "done";
    },
    leave(told) {
      setStale(null);
      work.tell(told);
    },
  };
}

function toldOf({ notShown }: PeerGroupOutcome, done: string): Told {
  return notShown === null
    ? { kind: "done", text: done }
    : { kind: "warning", text: `${done} ${texts.told.notShown(notShown.message)}` };
}
