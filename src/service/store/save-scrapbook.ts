import { londonDay } from "../../domain/london-day";
import type { GatheredAnswer } from "../../domain/scrapbook/gather-answers";
import type { Transaction } from "./database";
import type { BasisToSave } from "./release-basis";

/** Saves the scrapbook's answers of a draft that was just published with that basis, for good. */
export async function saveScrapbook(
  transaction: Transaction,
  { club, year, version, submissions, publishedAt }: BasisToSave,
  answers: readonly GatheredAnswer[],
): Promise<void> {
  const received = await transaction.query<{ member: string; name: string; at: Date }>(
    `select member_code as member, member_name as name, received_at as at
       from json_to_recordset($3::text::json) as each (member text, version integer)
       join submission on club_id = $1 and year = $2 and member_code = member and submission.version = each.version`,
    [club, year, JSON.stringify(submissions)],
  );
  const byMember = new Map(received.map((each) => [each.member, each]));
  const rows = answers.map((answer, at) => {
    const by = answer.member === null ? undefined : byMember.get(answer.member);
    return { ...answer, n: at + 1, name: by?.name ?? null, day: londonDay(by?.at ?? publishedAt) };
  });
  await transaction.query(
    `insert into scrapbook_answer (club_id, release_version, n, year, question, label, member_code, member_name, given_on,
       words, search, withheld)
     select $1, $2, n, $3, question, label, member, name, day, words,
            to_tsvector('english', label || ' ' || words), withheld
       from json_to_recordset($4::text::json) as each
            (n integer, question text, label text, member text, name text, day date, words text, withheld text)`,
    [club, version, year, JSON.stringify(rows.map(({ text, ...row }) => ({ ...row, words: text })))],
  );
}
