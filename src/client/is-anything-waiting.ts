import { createIndexedReleaseStore, type ReleaseStore } from "./release-store";

/** The outbox's own database, and how its keys begin. */
export const outboxDatabase = "yardstick-outbox";
export const outboxPrefix = "submission:";

/** Whether submissions wait on this machine, without reading them: they are large, and so is what reads them. */
export async function isAnythingWaiting(
  store: Pick<ReleaseStore, "keys"> = createIndexedReleaseStore(outboxDatabase),
): Promise<boolean> {
  // Storage that cannot be read holds nothing that could be sent.
  const keys = await store.keys().catch(() => []);
  return keys.some((key) => key.startsWith(outboxPrefix));
}
