import type { FastifyRequest } from "fastify";
import { refuse } from "./refusal";
import { sizeInWords } from "./size-in-words";
import { rowsOf } from "./store/as-member";
import type { Database } from "./store/database";
import { findStoredBytes, isKeyKnown } from "./store/find-stored-bytes";

/** How many bytes of submissions the service keeps of a member in a club: hundreds of versions with their workbooks. */
export const usualStorageQuota = 2 * 1024 * 1024 * 1024;

interface Sent {
  readonly club: string;
  readonly member: string;
  readonly user: { readonly id: string };
  /** Idempotency key. */
  readonly key: string;
}

/**
 * Refuses a submission that a member has no storage left for, before its body is read. One that was accepted before still
 * gets its receipt.
 */
export function createStorageQuota(database: Database, quota: number) {
  /** @throws Refusal 413 */
  return async ({ headers, routeOptions: { bodyLimit } }: FastifyRequest, sent: Sent): Promise<void> => {
    // A body that does not give its length may be as long as the limit. What is kept of a body is smaller than it.
    const length = Number(headers["content-length"] ?? bodyLimit);
    const own = rowsOf(database, sent);
    const used = await findStoredBytes(own, sent);
    if (used + length <= quota || (await isKeyKnown(own, sent))) return;
    throw refuse("storage-used", { used: sizeInWords(used), quota: sizeInWords(quota) });
  };
}
