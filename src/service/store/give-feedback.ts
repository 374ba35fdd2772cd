import type { Feedback, FeedbackRequest } from "../../contract/queries";
import { refuse } from "../refusal";
import { asMember } from "./as-member";
import { appendAudit, beginAudit, lockAuditHead } from "./audit-chain";
import { hashOfMessage, type QueryWriter } from "./change-query";
import type { Database, Queryable, Row } from "./database";

/**
 * Keeps what a member says about a question. False if it was kept before.
 *
 * @throws Refusal 422 if the id was used for something else
 */
export async function giveFeedback(
  database: Database,
  { club, year, member, user, at }: QueryWriter,
  { id, question, words }: FeedbackRequest,
): Promise<boolean> {
  return asMember(database, { member, club }, async (transaction) => {
    const owner = { chain: "member", id: member } as const;
    await beginAudit(transaction, owner);
    const head = await lockAuditHead(transaction, owner);
    const [known] = await transaction.query<Row & { question: string; words: string }>(
      "select question, words from feedback where club_id = $1 and year = $2 and member_code = $3 and id = $4",
      [club, year, member, id],
    );
    if (known !== undefined && (known.question !== question || known.words !== words)) throw refuse("id-used");
    if (known !== undefined) return false;
    await transaction.query(
      `insert into feedback (club_id, year, member_code, id, question, said_at, said_by, words)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [club, year, member, id, question, at.toISOString(), user.id, words],
    );
    const entry = { what: "feedback given", at: at.toISOString(), user: user.id, club, year, member, feedback: id };
    await appendAudit(transaction, head, { ...entry, message: hashOfMessage({ id, words }) });
    return true;
  });
}

/** All members' feedback on a club year, by question; oldest first, without the names of those who wrote. */
export async function findFeedback(on: Queryable, club: string, year: string): Promise<Feedback> {
  const rows = await on.query<Row & { question: string; member: string; at: Date; words: string }>(
    `select question, member_code as member, said_at as at, words from feedback
      where club_id = $1 and year = $2 order by question collate "C", said_at, id`,
    [club, year],
  );
  const byQuestion = new Map<string, Feedback["questions"][number]["entries"]>();
  for (const { question, at, ...entry } of rows) {
    byQuestion.set(question, [...(byQuestion.get(question) ?? []), { ...entry, at: at.toISOString() }]);
  }
  return { questions: [...byQuestion].map(([question, entries]) => ({ question, entries })) };
}
