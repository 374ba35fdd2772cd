import type { Transaction } from "./database";

/**
 * Runs work between `begin` and a commit, or a rollback if the work or one of its statements fails.
 *
 * @param on a connection that nobody else uses meanwhile
 * @param begin the statement that begins the transaction
 */
export async function runTransaction<T>(
  on: Transaction,
  begin: string,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  let failure: Error | null = null;
  const watched = async <R>(statement: Promise<R>): Promise<R> =>
    statement.catch((error: unknown) => {
      failure ??= error as Error;
      throw error;
    });
  await on.script(begin);
  try {
    const result = await work({
      query: (sql, parameters) => watched(on.query(sql, parameters)),
      script: (sql) => watched(on.script(sql)),
    });
    // After a failed statement, PostgreSQL reports a commit as successful, but rolls back.
    if (failure !== null) throw failure as Error;
    await on.script("commit");
    return result;
  } catch (error) {
    // If even this fails, the connection is gone and the transaction with it.
    await on.script("rollback").catch(() => undefined);
    throw error;
  }
}
