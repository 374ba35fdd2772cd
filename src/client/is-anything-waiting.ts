import { createIndexedReleaseStore, type ReleaseStore } from "./release-store";

/** The outbox's own database, and the prefix of its keys. */
export const outboxDatabase = "yardstick-outbox";
export const outboxPrefix = "submission:";

/**
 * Whether there are queued submissions on this machine. Doesn't read them: they are large, and so is the code for it.
 */
export async function isAnythingWaiting(
  store: Pick<ReleaseStore, "keys"> = createIndexedReleaseStore(outboxDatabase),
): Promise<boolean> {
  // If storage can't be read, there is nothing to send.
  const keys = await store.keys().catch(() => []);
  return keys.some((key) => key.startsWith(outboxPrefix));
}
