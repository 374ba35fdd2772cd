import { questionsOf, registersOf } from "../../domain/clubs/find-field";
import { succeed, type Result } from "../../domain/result";
import type { QuestionnaireEvent } from "../questionnaire-ports";
import type { SessionStore } from "./session-store";

/** How long nothing must change before what did is checked, in milliseconds; and how long where Excel was busy. */
const pause = 400;
const longestPause = 30_000;

/** Follows the open questionnaire: the selected cell, and the answers a person changes. */
export interface ChangeFollower {
  /** Follows the questionnaire that is held, in place of the one before; none where none is held. */
  follow(): Promise<Result<null>>;
  /** Checks what was changed as soon as nothing changes for a moment. */
  recheckSoon(): void;
}

/**
 * @param recheck checks again what was changed, once nothing else is being done
 */
export function followChanges(store: SessionStore, recheck: () => Promise<Result<null>>): ChangeFollower {
  let stop: () => void = () => undefined;
  let followed: object | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function recheckSoon(after = pause): void {
    clearTimeout(timer);
    timer = setTimeout(() => void recheckNow(after), after);
  }
  async function recheckNow(after: number): Promise<void> {
    const checked = await recheck();
    // Mostly because a cell is being typed in. What was changed is not forgotten.
    if (!checked.ok) recheckSoon(Math.min(after * 2, longestPause));
  }

  function take(event: QuestionnaireEvent): void {
    if (event.kind === "selected") return store.change({ selected: event.field });
    const held = store.held();
    if (!held.ok) return;
    const { ids } = event;
    const { isMarked, check } = held.value;
    // Elsewhere in the workbook: a marked cell may have been copied there, or words typed on the sheet of findings.
    if (ids?.size === 0) return isMarked && check !== null ? recheckSoon() : undefined;
    store.changes.add(ids);
    // What a person has typed or moved since is not overwritten by an undo.
    store.change({ repaired: held.value.repaired.filter(({ owner }) => ids !== null && !ids.has(owner)) });
    recheckSoon();
  }

  return {
    recheckSoon: () => recheckSoon(),
    async follow() {
      const held = store.held();
      const club = held.ok ? held.value.club : null;
      if (club === followed) return succeed(null);
      stop();
      stop = () => undefined;
      followed = null;
      if (club === null) return succeed(null);
      const ids = [...questionsOf(club), ...registersOf(club)].map(({ id }) => id);
      const watched = await store.ports.workbook.watchQuestionnaire(take, ids);
      if (!watched.ok) return watched;
      [stop, followed] = [watched.value, club];
      return succeed(null);
    },
  };
}
