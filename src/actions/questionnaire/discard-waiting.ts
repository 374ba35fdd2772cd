import { knowOthers } from "./know-others";
import { ownWaiting } from "./own-waiting";
import type { SessionStore } from "./session-store";

/** Discards the queued submissions with these keys, unsent. Their workbooks keep the answers. */
export async function discardWaiting(session: SessionStore, keys: readonly string[]): Promise<void> {
  const { outbox } = session.ports;
  for (const key of keys) await outbox.remove(key);
  const held = session.held();
  const isGone = held.ok && (await ownWaiting(outbox, held.value)) === null;
  if (isGone) session.change({ waitingSince: null, notTaken: null });
  await knowOthers(session);
}
