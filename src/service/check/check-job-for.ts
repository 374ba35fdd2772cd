import { yearsEarlier } from "../../domain/years-earlier";
import { refuse } from "../refusal";
import { rowsOf } from "../store/as-member";
import type { Database } from "../store/database";
import { findCollection } from "../store/find-collection";
import { findReceipt, type SubmissionsOf } from "../store/find-receipts";
import { readAnswersOf } from "../store/read-submission";
import type { ReleaseBytes } from "../store/keep-release-bytes";
import type { CheckJob } from "./check-job";

/**
 * Collects what a member's answers are checked against: the club's forms, the member's submission of the year before,
 * and the latest releases of the member's clubs, beginning with this club's.
 *
 * @throws Refusal if the club has no form for that year
 */
export async function checkJobFor(
  { database, releaseBytes }: { readonly database: Database; readonly releaseBytes: ReleaseBytes },
  purpose: CheckJob["purpose"],
  of: SubmissionsOf,
  body: Uint8Array,
): Promise<CheckJob> {
  const collection = await findCollection(database, of.club, of.year);
  if (collection === null) throw refuse("unknown-form", of);
  return {
    purpose,
    club: of.club,
    year: of.year,
    member: of.member,
    forms: collection.forms.map(({ version, sha256, definition }) => ({ version, sha256, definition })),
    releases: await latestReleases(database, releaseBytes, of),
    previous: await lastYearsAnswers(database, of),
    body,
  };
}

async function latestReleases(
  database: Database,
  releaseBytes: ReleaseBytes,
  { club, member }: SubmissionsOf,
): Promise<CheckJob["releases"]> {
  const latest = await database.query<{ club: string; version: number; hash: string }>(
    `select distinct on (dataset_release.club_id = $1, club_id)
            club_id as club, version, encode(content_sha256, 'hex') as hash
       from dataset_release join member using (club_id) where member.code = $2
      order by dataset_release.club_id = $1 desc, club_id, version desc`,
    [club, member],
  );
  return Promise.all(latest.map(async (release) => ({ hash: release.hash, gzip: await releaseBytes(release) })));
}

async function lastYearsAnswers(database: Database, of: SubmissionsOf): Promise<Uint8Array | null> {
  const lastYear = { ...of, year: yearsEarlier(of.year, 1) };
  const own = rowsOf(database, of);
  const receipt = await findReceipt(own, lastYear, "latest");
  return receipt === null ? null : readAnswersOf(own, lastYear, receipt.version);
}
