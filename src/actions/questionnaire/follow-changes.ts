import { questionsOf, registersOf } from "../../domain/clubs/find-field";
import { succeed, type Result } from "../../domain/result";
import type { QuestionnaireEvent } from "../questionnaire-ports";
import type { SessionStore } from "./session-store";
import { withoutTyped } from "./without-typed";

/** Milliseconds without a change before we check what has changed; longer if Excel was busy. */
const pause = 400;
const longestPause = 30_000;

/** Follows the open questionnaire: the selected cell, and answers that a person changes. */
export interface ChangeFollower {
  /** Follows the open questionnaire instead of the previous one; nothing if none is open. */
  follow(): Promise<Result<null>>;
  /** Checks what has changed as soon as there are no changes for a moment. */
  recheckSoon(): void;
}

/** @param recheck checks again what has changed, when nothing else is being done */
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
    // Usually because somebody is typing in a cell. The changes are still remembered.
    if (!checked.ok) recheckSoon(Math.min(after * 2, longestPause));
  }

  function take(event: QuestionnaireEvent): void {
    if (event.kind === "selected") return store.change({ selected: event.field });
    const held = store.held();
    if (!held.ok) return;
    const { ids, rows } = event;
    const { isMarked, check } = held.value;
    // A change elsewhere in the workbook: a marked cell may have been copied there, or an explanation typed on the
    // findings sheet.
    if (ids?.size === 0) return isMarked && check !== null ? recheckSoon() : undefined;
    store.changes.add(ids, rows);
    if (event.typed !== undefined) store.change({ copies: withoutTyped(held.value, event.typed) });
    // Undo must not overwrite what a person has typed or moved since. Of a single cell of a register, it looks itself.
    const isOneOfRegister = event.typed !== undefined && "register" in event.typed;
    const since = ids === null ? "moved" : "changed";
    const isSame = (owner: string) => ids !== null && (isOneOfRegister || !ids.has(owner));
    const { repaired } = held.value;
    // What has moved is no longer where its place says, whatever is typed there.
    store.change({
      repaired: repaired.map((each) => (each.since === "moved" || isSame(each.owner) ? each : { ...each, since })),
    });
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
