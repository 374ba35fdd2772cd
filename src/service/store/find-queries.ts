import type { Query } from "../../contract/queries";
import type { SubmissionsOf } from "./find-receipts";
import type { Queryable, Row } from "./database";

type QueryRow = Row & Omit<Query, "messages">;
type MessageRow = Row & Omit<Query["messages"][number], "at"> & { query: string; at: Date };

/** A member's threads in a club year with their messages, or all members' where the member is null; oldest first. */
export async function findQueries(
  on: Queryable,
  { club, year, member }: Omit<SubmissionsOf, "member"> & { readonly member: string | null },
): Promise<Query[]> {
  const of = [club, year, member];
  const rows = await on.query<QueryRow>(
    `select id, member_code as member, kind, subject, seen, version, state, answered_by_version as "answeredByVersion"
       from query where club_id = $1 and year = $2 and ($3::text is null or member_code = $3)`,
    of,
  );
  const messages = await on.query<MessageRow>(
    `select query_id as query, id, said_at as at, said_by_name as by, side, words
       from query_message where club_id = $1 and year = $2 and ($3::text is null or member_code = $3)
      order by member_code, query_id, n`,
    of,
  );
  const byQuery = new Map<string, Query["messages"]>();
  for (const { query, at, ...message } of messages) {
    byQuery.set(query, [...(byQuery.get(query) ?? []), { ...message, at: at.toISOString() }]);
  }
  const began = ({ messages: [first] }: Query) => first?.at ?? "";
  return rows
    .map((row) => ({ ...row, messages: byQuery.get(row.id) ?? [] }))
    .sort((one, other) => (began(one) + one.id < began(other) + other.id ? -1 : 1));
}

/** One of a member's threads; null if there is none with that id. */
export async function findQuery(on: Queryable, of: SubmissionsOf, id: string): Promise<Query | null> {
  return (await findQueries(on, of)).find((query) => query.id === id) ?? null;
}
