import { createHash } from "node:crypto";
import type { SubmittingRole } from "../../contract/role";
import { takesSubmissions } from "../../contract/collection-state";
import { formatDate } from "../../domain/format-date";
import { londonDay } from "../../domain/london-day";
import { daysLate } from "../../domain/questionnaire/days-late";
import type { Receipt } from "../../domain/questionnaire/receipt";
import type { CheckedSubmission } from "../check/check-job";
import { refuse } from "../refusal";
import { answerQueries } from "./answer-queries";
import { asMember } from "./as-member";
import { appendAudit, lockAuditHead } from "./audit-chain";
import type { Database, Transaction } from "./database";
import { findCollection } from "./find-collection";
import { findDue } from "./find-due";
import { belongsIn } from "./find-membership";
import type { SubmissionEntry } from "./find-submission-faults";
import { findReceipt, type SubmissionsOf } from "./find-receipts";
import { saveBlob } from "./save-blob";
import { hashOfSubmission } from "./submission-record";

/** A checked submission with everything that came with it. */
export interface SubmissionToAccept extends SubmissionsOf {
  readonly memberName: string;
  readonly user: { readonly id: string; readonly name: string };
  /** In which role they send it. */
  readonly role: SubmittingRole;
  /** Idempotency key: a UUID. */
  readonly key: string;
  /** SHA-256 of the request's body. */
  readonly body: Uint8Array;
  /** The version it follows; 0 for the first. */
  readonly supersedes: number;
  readonly receivedAt: Date;
  readonly checked: CheckedSubmission;
}

export interface Acceptance {
  readonly receipt: Receipt;
  /** False if this content, or this key, was accepted before. */
  readonly isNew: boolean;
}

const answersMediaType = "application/vnd.yardstick.answers";
export const workbookMediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * Accepts a submission in one transaction: its key, version, answers, explanations, workbook and audit entry, or none
 * of them. However often a key is sent, even at the same time, it leads to one version: inserting the key waits for any
 * other transaction that has it, and then finds it.
 *
 * @throws Refusal 422 for a key used for something else, 409 while it is closed or after the member's last day, 403 for a
 * contributor where the club year asks for an approver, 412 if another version is the newest,
 * 422 if there are open findings
 */
export async function acceptSubmission(database: Database, submission: SubmissionToAccept): Promise<Acceptance> {
  return asMember(database, submission, async (transaction) => {
    const earlier = await takeKey(transaction, submission);
    if (earlier !== null) return { receipt: earlier, isNew: false };
    const head = await lockAuditHead(transaction, { chain: "club", id: submission.club });
    const current = await findReceipt(transaction, submission, "latest");
    const { checked } = submission;
    if (current !== null && current.hash === checked.hash && (await isRepeat(transaction, submission, current))) {
      await bindKey(transaction, submission, current.version);
      return { receipt: current, isNew: false };
    }
    const lateness = await takenAs(transaction, submission, current !== null);
    if ((current?.version ?? 0) !== submission.supersedes) {
      throw refuse("another-version", { current: current?.version ?? 0, given: submission.supersedes });
    }
    if (checked.open !== null) throw refuse("findings-open").listing("findings", checked.open);
    const version = submission.supersedes + 1;
    await saveVersion(transaction, submission, version, lateness);
    await bindKey(transaction, submission, version);
    const receipt = await findReceipt(transaction, submission, version);
    if (receipt === null) throw new Error("The submission just stored cannot be found.");
    await appendAudit(transaction, head, auditEntry(submission, receipt));
    await answerQueries(transaction, { ...submission, version, answers: checked.answers.bytes });
    return { receipt, isNew: true };
  });
}

/**
 * Whether a submission with the content of the newest version is a repeat of it: the same file, or sent by somebody who
 * has not seen that it arrived. Who has seen it and sends another file with the same answers means that file.
 */
async function isRepeat(
  transaction: Transaction,
  { club, year, member, supersedes, checked }: SubmissionToAccept,
  { version }: Receipt,
): Promise<boolean> {
  if (supersedes !== version) return true;
  const [kept] = await transaction.query<{ same: boolean }>(
    `select blob_sha256 = $5 as same from attachment
      where club_id = $1 and year = $2 and member_code = $3 and version = $4`,
    [club, year, member, version, checked.workbook.sha256],
  );
  return kept?.same === true;
}

/** Reserves the key for this request; if it was used before, returns the receipt it led to. */
async function takeKey(transaction: Transaction, submission: SubmissionToAccept): Promise<Receipt | null> {
  const { club, year, member, user, key, body, checked } = submission;
  // Without the workbook, whose bytes differ when it is saved again with the same answers.
  const request = createHash("sha256")
    .update(JSON.stringify([year, member, checked.hash]))
    .digest();
  const [taken] = await transaction.query(
    `insert into idempotency (club_id, user_id, key, request_sha256, year, member_code, body_sha256)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (club_id, user_id, key) do nothing returning key`,
    [club, user.id, key, request, year, member, body],
  );
  if (taken !== undefined) return null;
  const [known] = await transaction.query<{ version: number; same: boolean }>(
    `select version, request_sha256 = $4 as same from idempotency where club_id = $1 and user_id = $2 and key = $3`,
    [club, user.id, key, request],
  );
  // A key that this person used for another member is out of sight.
  if (known === undefined || !known.same) throw refuse("key-used");
  return findReceipt(transaction, submission, known.version);
}

async function bindKey(
  transaction: Transaction,
  { club, user, key }: SubmissionToAccept,
  version: number,
): Promise<void> {
  await transaction.query("update idempotency set version = $4 where club_id = $1 and user_id = $2 and key = $3", [
    ...[club, user.id, key, version],
  ]);
}

/** When a submission was due, and how many days late it is. */
type Lateness = Pick<Receipt, "due" | "daysLate">;

/** @throws Refusal 404 if nothing is asked that year, 409 if submissions are not accepted, or no longer from this member, 403 from a contributor where the year asks for an approver */
async function takenAs(
  transaction: Transaction,
  submission: SubmissionToAccept,
  isRevision: boolean,
): Promise<Lateness> {
  const { club, year, receivedAt } = submission;
  const collection = await findCollection(transaction, club, year);
  if (collection === null) throw refuse("unknown-form", { club, year });
  const { state, opensOn, signedOffBy } = collection;
  if (!takesSubmissions(state)) throw refuse("not-open", { year, why: whyNot[state] });
  const today = londonDay(receivedAt);
  if (today < opensOn) throw refuse("not-open", { year, why: `it opens on ${formatDate(opensOn)}` });
  if (!(await belongsIn(transaction, submission))) throw refuse("not-in-year", { year });
  const { day, lastDay, extension } = await findDue(transaction, collection, submission);
  // Members revise after the deadline; that is what the draft is for.
  if (state === "open" && lastDay !== null && today > lastDay) {
    throw refuse("past-deadline", {
      year,
      lastDay,
      days: daysLate(lastDay, today),
      isExtended: extension?.until === lastDay,
    });
  }
  if (signedOffBy === "approver" && submission.role !== "approver") throw refuse("not-an-approver");
  return { due: day, daysLate: state === "revising" && isRevision ? 0 : daysLate(day, today) };
}

const whyNot = {
  closed: "it is closed",
  draft: "its draft release is out, and revising has not begun",
  final: "its final release is out",
} as const;

async function saveVersion(
  transaction: Transaction,
  submission: SubmissionToAccept,
  version: number,
  lateness: Lateness,
): Promise<void> {
  const { club, year, member, memberName, user, role, receivedAt, checked } = submission;
  const { answers, workbook, explanations, formVersion } = checked;
  await saveBlob(transaction, answers.sha256, answersMediaType, answers.bytes);
  await saveBlob(transaction, workbook.sha256, workbookMediaType, workbook.bytes);
  await transaction.query(
    `insert into submission (club_id, year, member_code, version, supersedes, form_version, member_name, submitted_by,
       submitted_by_name, received_at, content_sha256, explained, answers_sha256, submitted_as, due_on, days_late)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, decode($11, 'hex'), $12, $13, $14, $15, $16)`,
    [
      ...[club, year, member, version, version === 1 ? null : version - 1, formVersion, memberName, user.id],
      ...[user.name, receivedAt.toISOString(), checked.hash, checked.explained, answers.sha256, role],
      ...[lateness.due, lateness.daysLate],
    ],
  );
  await transaction.query(
    `insert into explanation (club_id, year, member_code, version, n, rule_code, rule_version, subject, value, words)
     select $1, $2, $3, $4, n, said ->> 'code', (said ->> 'version')::integer, said ->> 'subject', said ->> 'value', said ->> 'text'
       from json_array_elements($5::text::json) with ordinality as each (said, n)`,
    [club, year, member, version, JSON.stringify(explanations)],
  );
  await transaction.query(
    "insert into attachment (club_id, year, member_code, version, name, blob_sha256) values ($1, $2, $3, $4, $5, $6)",
    [club, year, member, version, workbook.name, workbook.sha256],
  );
}

function auditEntry(submission: SubmissionToAccept, receipt: Receipt): SubmissionEntry & { what: string } {
  const { year, member, user, key, receivedAt, checked } = submission;
  const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
  return {
    what: "submission received",
    at: receivedAt.toISOString(),
    user: user.id,
    year,
    member,
    version: receipt.version,
    due: receipt.due,
    daysLate: receipt.daysLate,
    key,
    content: checked.hash,
    answers: hex(checked.answers.sha256),
    workbook: hex(checked.workbook.sha256),
    record: hashOfSubmission({
      ...receipt,
      formVersion: checked.formVersion,
      workbookName: checked.workbook.name,
      explanations: checked.explanations,
    }),
  };
}
