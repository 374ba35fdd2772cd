import { contentToHash } from "../../domain/questionnaire/content-to-hash";
import type { Answers } from "../../domain/questionnaire/answer";
import type { Explanation } from "../../domain/questionnaire/explanation";
import { mostAnswersBytes } from "../most-answers-bytes";
import { sha256 } from "../sha256";
import { unzipText } from "../unzip-text";
import type { Queryable, Row } from "./database";
import { hashOfSubmission, type SubmissionRecord } from "./submission-record";

/** What the chain says about an accepted submission. */
export interface SubmissionEntry {
  readonly at: string;
  /** Id of the user. */
  readonly user: string;
  readonly year: string;
  readonly member: string;
  readonly version: number;
  /** When it was due, and how many days late it was; entries from earlier versions of Yardstick have neither. */
  readonly due?: string | undefined;
  readonly daysLate?: number | undefined;
  /** Idempotency key. */
  readonly key: string;
  /** SHA-256 of its answers and explanations (contentToHash). */
  readonly content: string;
  /** SHA-256 of the stored bytes, hexadecimal. */
  readonly answers: string;
  readonly workbook: string;
  /** hashOfSubmission; entries from the first release of Yardstick have none. */
  readonly record?: string;
}

interface Kept extends Row, Omit<SubmissionRecord, "explanations"> {
  year: string;
  member: string;
  version: number;
  user: string;
  at: Date;
  due: string | null;
  daysLate: number | null;
  content: string;
  answers: string;
  /** Hashes of its attachments, in the order of their names. */
  workbooks: string;
  /** JSON. */
  explanations: string;
}

interface Key extends Row {
  user: string;
  key: string;
  year: string;
  member: string;
  version: number | null;
}

/**
 * The rows of a club's submissions, read in the same transaction as its chain, so that both are from the same moment.
 */
export async function readSubmissions(on: Queryable, club: string) {
  const rows = await on.query<Kept>(
    `select year, member_code as member, version, id, form_version as "formVersion", member_name as "memberName",
            submitted_by as user, submitted_by_name as "submittedBy", submitted_as as "submittedAs", received_at as at, explained,
            to_char(due_on, 'YYYY-MM-DD') as due, days_late as "daysLate",
            encode(content_sha256, 'hex') as content, encode(answers_sha256, 'hex') as answers,
            (select coalesce(string_agg(name, '/' order by name), '') from attachment where ${same}) as "workbookName",
            (select coalesce(string_agg(encode(blob_sha256, 'hex'), '/' order by name), '') from attachment where ${same}) as workbooks,
            (select coalesce(json_agg(json_build_object('code', rule_code, 'version', rule_version, 'subject', subject,
                      'value', value, 'text', words) order by n), '[]')::text from explanation where ${same}) as explanations
       from submission where club_id = $1 order by year, member_code, version`,
    [club],
  );
  const keys = await on.query<Key>(
    "select user_id as user, key, year, member_code as member, version from idempotency where club_id = $1",
    [club],
  );
  return { rows, keys };
}

const same = ["club_id", "year", "member_code", "version"]
  .map((column) => `${column} = submission.${column}`)
  .join(" and ");

/**
 * How the rows of a club's submissions, and the bytes they refer to, differ from the record in its chain, one sentence
 * each: a row is missing, has changed, or was never recorded. Older entries record less, and we compare what they
 * record.
 */
export async function findSubmissionFaults(
  on: Queryable,
  entries: readonly SubmissionEntry[],
  { rows, keys }: Awaited<ReturnType<typeof readSubmissions>>,
): Promise<string[]> {
  const kept = new Map(rows.map((row) => [nameOf(row), row]));
  const led = new Map(keys.map((key) => [`${key.user} ${key.key}`, nameOf(key)]));
  const faults: string[] = [];
  for (const entry of entries) {
    const name = nameOf(entry);
    const row = kept.get(name);
    kept.delete(name);
    const differs = row === undefined ? ["it is missing"] : await differences(on, entry, row);
    if (led.get(`${entry.user} ${entry.key.toLowerCase()}`) !== name)
      differs.push("its idempotency key is missing or leads to another version");
    faults.push(...differs.map((what) => `${name}: ${what}.`));
  }
  for (const name of kept.keys()) faults.push(`${name}: it was never recorded.`);
  return faults;
}

function nameOf({ year, member, version }: { year: string; member: string; version: number | null }): string {
  return `Version ${version} of ${member} for ${year}`;
}

async function differences(on: Queryable, entry: SubmissionEntry, row: Kept): Promise<string[]> {
  const { user, at, content, answers, workbooks } = row;
  const explanations = JSON.parse(row.explanations) as Explanation[];
  const compared: [string, boolean][] = [
    ["the user who submitted it differs from the record", user === entry.user],
    ["the time it came in differs from the record", at.toISOString() === entry.at],
    [
      "when it was due differs from the record",
      row.due === (entry.due ?? null) && row.daysLate === (entry.daysLate ?? null),
    ],
    ["the hash of its content differs from the record", content === entry.content],
    ["its answers differ from the record", answers === entry.answers],
    ["its workbook differs from the record", workbooks === entry.workbook],
    [
      "its receipt or its explanations differ from the record",
      entry.record === undefined || hashOfSubmission({ ...row, explanations }) === entry.record,
    ],
  ];
  const differing = compared.flatMap(([what, holds]) => (holds ? [] : [what]));
  for (const [what, hash] of [
    ["its answers", entry.answers],
    ["its workbook", entry.workbook],
  ] as const) {
    const damage = await findDamage(on, hash);
    if (damage !== null) differing.push(`the bytes of ${what} ${damage}`);
  }
  // Entries older than the record's hash still have the content's hash, which covers the explanations.
  if (entry.record === undefined && !(await givesContent(on, entry, explanations))) {
    differing.push("its answers and explanations do not match the recorded content");
  }
  return differing;
}

/** What is wrong with the bytes stored under a hash; null if nothing is. */
export async function findDamage(on: Queryable, hash: string): Promise<string | null> {
  const [blob] = await on.query<{ whole: boolean }>(
    "select sha256(bytes) = sha256 as whole from blob where sha256 = decode($1, 'hex')",
    [hash],
  );
  if (blob === undefined) return "are gone";
  return blob.whole ? null : "have been changed";
}

async function givesContent(
  on: Queryable,
  entry: SubmissionEntry,
  explanations: readonly Explanation[],
): Promise<boolean> {
  const [blob] = await on.query<{ bytes: Uint8Array }>("select bytes from blob where sha256 = decode($1, 'hex')", [
    entry.answers,
  ]);
  if (blob === undefined) return false;
  const text = unzipText(blob.bytes, mostAnswersBytes);
  if (text === null) return false;
  try {
    return sha256(contentToHash(JSON.parse(text) as Answers, explanations)) === entry.content;
  } catch {
    // Stored as the contract's schema accepted it: if it is not JSON now, or cannot be hashed, it was changed since.
    return false;
  }
}
