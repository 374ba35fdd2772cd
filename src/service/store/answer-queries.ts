import { createHash } from "node:crypto";
import type { Answer, Answers } from "../../domain/questionnaire/answer";
import { mostAnswersBytes } from "../most-answers-bytes";
import { unpackStored } from "../unpack-stored";
import { appendAudit, beginAudit, lockAuditHead } from "./audit-chain";
import type { Row, Transaction } from "./database";
import type { SubmissionsOf } from "./find-receipts";

/** A version that was just accepted. */
export interface AcceptedVersion extends SubmissionsOf {
  readonly version: number;
  /** As stored: gzipped JSON. */
  readonly answers: Uint8Array;
  readonly user: { readonly id: string };
  readonly receivedAt: Date;
}

interface OpenQuery extends Row {
  id: string;
  subject: string | null;
  answer: Uint8Array | null;
}

/**
 * Marks the open queries that a new version answers, because it changes what they are about: the answer, or for a query
 * on the whole submission anything. Part of the transaction that accepts the version.
 */
export async function answerQueries(transaction: Transaction, accepted: AcceptedVersion): Promise<void> {
  const { club, year, member, version, user, receivedAt } = accepted;
  const of = [club, year, member];
  const open = await transaction.query<OpenQuery>(
    `select id, subject, answer_sha256 as answer from query
      where club_id = $1 and year = $2 and member_code = $3 and kind = 'query' and state = 'open'
        and coalesce(version, 0) < $4 order by id`,
    [...of, version],
  );
  if (open.length === 0) return;
  const answers = await readAnswers(accepted.answers);
  const answered = open.filter(({ subject, answer }) => {
    const now = subject === null ? null : hashOfAnswer(answers, subject);
    return now === null || answer === null || !now.equals(answer);
  });
  if (answered.length === 0) return;
  const owner = { chain: "member", id: member } as const;
  await beginAudit(transaction, owner);
  let head = await lockAuditHead(transaction, owner);
  for (const { id } of answered) {
    await transaction.query(
      `update query set state = 'answered', answered_by_version = $5
        where club_id = $1 and year = $2 and member_code = $3 and id = $4`,
      [...of, id, version],
    );
    await appendAudit(transaction, head, {
      what: "query answered",
      at: receivedAt.toISOString(),
      user: user.id,
      club,
      year,
      member,
      query: id,
      version,
    });
    head = await lockAuditHead(transaction, owner);
  }
}

/** The answers of a version as stored. @throws Refusal if they are damaged */
export async function readAnswers(stored: Uint8Array): Promise<Answers> {
  // The contract's schema checked them when they were accepted.
  return JSON.parse((await unpackStored(stored, mostAnswersBytes)).toString("utf8")) as Answers;
}

/**
 * SHA-256 of what a subject is answered with: a question's answer, or a register's whole column, because rows move. Null
 * if the answers have no such field.
 */
export function hashOfAnswer({ questions, registers }: Answers, subject: string): Buffer | null {
  const [, register, column] = /^([^[\]]+)\[([^[\]]+)\]/.exec(subject) ?? [];
  const plain = ({ holds, value }: Answer) => [holds, value];
  if (register === undefined || column === undefined) {
    const answer = questions[subject]?.answer;
    return answer === undefined ? null : hashOf(plain(answer));
  }
  const table = registers[register];
  if (table?.columnLetters[column] === undefined) return null;
  return hashOf(table.rows.map((row) => (row[column] === undefined ? null : plain(row[column]))));
}

function hashOf(plain: unknown): Buffer {
  return createHash("sha256").update(JSON.stringify(plain)).digest();
}
