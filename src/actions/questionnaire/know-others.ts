import { isOwn } from "./is-own";
import { noteOf } from "./note-of";
import type { SessionStore } from "./session-store";

/**
 * Reads which submissions of other workbooks are queued; only the signed-in member's own, because nobody may see
 * another's.
 */
export async function knowOthers(store: SessionStore): Promise<void> {
  const { outbox, submissions } = store.ports;
  const member = await submissions.member();
  const waiting = (await outbox.waiting()).filter((each) => each.member === member);
  const held = store.held();
  store.setOthers(waiting.filter((each) => !held.ok || !isOwn(held.value, each)).map(noteOf));
}
