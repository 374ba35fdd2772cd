import type { Database, Transaction } from "./database";

/** Does the work in one transaction in which this member's rows can be seen and written, and no other member's. */
export async function asMember<T>(
  database: Database,
  member: string,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  return database.transaction(async (transaction) => {
    // Both last as long as the transaction.
    await transaction.query("select set_config('yardstick.member', $1, true)", [member]);
    await transaction.query("set local role yardstick_member");
    return work(transaction);
  });
}
