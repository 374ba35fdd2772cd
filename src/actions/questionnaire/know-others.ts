import { isOwn } from "./is-own";
import { noteOf } from "./note-of";
import type { SessionStore } from "./session-store";

/** Looks at what waits on this machine of other workbooks, of the member that is signed in: nobody sees another's. */
export async function knowOthers(session: SessionStore): Promise<void> {
  const { outbox, service } = session.ports;
  const member = await service.member();
  const waiting = (await outbox.waiting()).filter((each) => each.member === member);
  const held = session.held();
  session.setOthers(waiting.filter((each) => !held.ok || !isOwn(held.value, each)).map(noteOf));
}
