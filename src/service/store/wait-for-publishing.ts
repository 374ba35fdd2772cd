import type { Transaction } from "./database";

/** Any number, as long as every Yardstick uses the same, and no other lock does. */
const publishing = 20_261_129;

/**
 * Waits until no other transaction publishes. Several processes that start together would otherwise find the same release
 * missing, and all but one fail to publish it. What is read after this is up to date.
 */
export async function waitForPublishing(transaction: Transaction): Promise<void> {
  await transaction.query("select pg_advisory_xact_lock($1)", [publishing]);
}
