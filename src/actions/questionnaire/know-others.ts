import { isOwn } from "./is-own";
import { noteOf } from "./note-of";
import type { SessionStore } from "./session-store";

/** Looks at what waits on this machine of other workbooks. */
export async function knowOthers(session: SessionStore): Promise<void> {
  const waiting = await session.ports.outbox.waiting();
  const held = session.held();
  session.setOthers(waiting.filter((each) => !held.ok || !isOwn(held.value, each)).map(noteOf));
}
