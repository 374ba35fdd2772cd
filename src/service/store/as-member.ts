import type { Database, Transaction } from "./database";

/** Runs the work in one transaction that can read and write this member's rows only. */
export async function asMember<T>(
  database: Pick<Database, "transaction">,
  member: string,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  return database.transaction(async (transaction) => {
    // Both settings last until the transaction ends.
    await transaction.query("select set_config('yardstick.member', $1, true)", [member]);
    await transaction.query("set local role yardstick_member");
    return work(transaction);
  });
}
