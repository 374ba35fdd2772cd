import type { Explanation } from "../../domain/questionnaire/explanation";
import type { Queryable, Row } from "./database";
import type { SubmissionsOf } from "./find-receipts";

/** The answers of a version as stored: gzipped JSON. */
export async function readAnswersOf(on: Queryable, of: SubmissionsOf, version: number): Promise<Uint8Array> {
  const [row] = await on.query<{ bytes: Uint8Array }>(
    `select blob.bytes from submission join blob on blob.sha256 = submission.answers_sha256
      where club_id = $1 and year = $2 and member_code = $3 and version = $4`,
    keyOf(of, version),
  );
  if (row === undefined) throw new Error(`Version ${version} of ${of.member} has no answers.`);
  return row.bytes;
}

/** The explanations of a version, in the order they were sent. */
export async function readExplanationsOf(on: Queryable, of: SubmissionsOf, version: number): Promise<Explanation[]> {
  return on.query<Row & Explanation>(
    `select rule_code as code, rule_version as version, subject, value, words as text from explanation
      where club_id = $1 and year = $2 and member_code = $3 and version = $4 order by n`,
    keyOf(of, version),
  );
}

/** The workbook of a version as it was sent. */
export async function readWorkbookOf(
  on: Queryable,
  of: SubmissionsOf,
  version: number,
): Promise<{ name: string; bytes: Uint8Array }> {
  const [row] = await on.query<{ name: string; bytes: Uint8Array }>(
    `select attachment.name, blob.bytes from attachment join blob on blob.sha256 = attachment.blob_sha256
      where club_id = $1 and year = $2 and member_code = $3 and version = $4`,
    keyOf(of, version),
  );
  if (row === undefined) throw new Error(`Version ${version} of ${of.member} has no workbook.`);
  return row;
}

function keyOf({ club, year, member }: SubmissionsOf, version: number): readonly unknown[] {
  return [club, year, member, version];
}
