import type { Database, Queryable, Transaction } from "./database";

/** Whose rows: a member's in one club, or, without a club, those it has whichever clubs it is in. */
export interface OwnerOfRows {
  readonly member: string;
  readonly club?: string;
}

// All of these settings last until the transaction ends.
const becomeMember = `select set_config('yardstick.member', $1, true), set_config('yardstick.club', $2, true),
  set_config('role', 'yardstick_member', true)`;
const becomePerson = "select set_config('yardstick.person', $1, true), set_config('role', 'yardstick_member', true)";
const becomeOwner = "select set_config('role', 'none', true), set_config('yardstick.person', '', true)";

/** Runs the work in one transaction that can read and write this member's rows only, whatever its statements say. */
export async function asMember<T>(
  database: Pick<Database, "transaction">,
  { member, club = "" }: OwnerOfRows,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  return database.transaction(async (transaction) => {
    await transaction.query(becomeMember, [member, club]);
    return work(transaction);
  });
}

/** The database as it is for one member: each statement, in a transaction of its own, sees this member's rows only. */
export function rowsOf(database: Pick<Database, "transaction">, owner: OwnerOfRows): Queryable {
  return { query: (sql, parameters) => asMember(database, owner, ({ query }) => query(sql, parameters)) };
}

/** Runs a part of a transaction that can read and write only what is this person's own: tokens and contact. */
export async function asPerson<T>(transaction: Transaction, person: string, work: () => Promise<T>): Promise<T> {
  await transaction.query(becomePerson, [person]);
  const result = await work();
  await transaction.query(becomeOwner);
  return result;
}
