import { knowOthers } from "./know-others";
import { ownWaiting } from "./own-waiting";
import type { SessionStore } from "./session-store";

/** Discards the queued submissions with these keys, unsent. Their workbooks keep the answers. */
export async function discardWaiting(store: SessionStore, keys: readonly string[]): Promise<void> {
  const { outbox } = store.ports;
  for (const key of keys) await outbox.remove(key);
  const held = store.held();
  const isGone = held.ok && (await ownWaiting(outbox, held.value)) === null;
  if (isGone) store.change({ waitingSince: null, notTaken: null });
  await knowOthers(store);
}
