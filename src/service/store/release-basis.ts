import type { SubmissionOf, WithheldSum } from "../publish/release-job";
import type { Queryable, Row, Transaction } from "./database";
import { hashOfRecord } from "./hash-of-record";

/** What a release of a club year was made from, and what was withheld of it. It never changes. */
export interface ReleaseBasis {
  readonly version: number;
  readonly year: string;
  readonly state: "draft" | "final";
  readonly formVersion: number;
  readonly rulesVersion: number;
  /** The draft that a final has the figures of; null for a draft. */
  readonly finalises: number | null;
  /** The final that it takes the place of; null for the first, and for a draft. */
  readonly supersedes: number | null;
  readonly publishedAt: Date;
  /** In the order of the members' codes. */
  readonly submissions: readonly SubmissionOf[];
  readonly withheld: readonly WithheldSum[];
}

interface BasisRow extends Row, Omit<ReleaseBasis, "submissions" | "withheld"> {
  submissions: string;
  withheld: string;
}

const columns = `version, year, state, form_version as "formVersion", rules_version as "rulesVersion", finalises, supersedes,
  published_at as "publishedAt", withheld::text as withheld,
  (select coalesce(json_agg(json_build_object('member', member_code, 'version', release_submission.version)
                            order by member_code collate "C"), '[]')::text
     from release_submission
    where release_submission.club_id = release_basis.club_id and release_version = release_basis.version) as submissions`;

/** The basis of each release of a club year, the oldest first; shipped releases have none. */
export async function findBases(on: Queryable, club: string, year: string): Promise<readonly ReleaseBasis[]> {
  const rows = await on.query<BasisRow>(
    `select ${columns} from release_basis where club_id = $1 and year = $2 order by release_basis.version`,
    [club, year],
  );
  return rows.map(basisOf);
}

/** The basis of a club's release; null if there is no such release, or it was shipped and not made here. */
export async function findBasis(on: Queryable, club: string, version: number): Promise<ReleaseBasis | null> {
  const [row] = await on.query<BasisRow>(
    `select ${columns} from release_basis where club_id = $1 and release_basis.version = $2`,
    [club, version],
  );
  return row === undefined ? null : basisOf(row);
}

function basisOf(row: BasisRow): ReleaseBasis {
  return {
    ...row,
    submissions: JSON.parse(row.submissions) as SubmissionOf[],
    withheld: JSON.parse(row.withheld) as WithheldSum[],
  };
}

/** A basis with what saving it needs besides. */
export interface BasisToSave extends ReleaseBasis {
  readonly club: string;
  /** Id of the administrator who publishes it. */
  readonly user: string;
}

/** Saves the basis of a release that was just published, for good. */
export async function saveBasis(transaction: Transaction, basis: BasisToSave): Promise<void> {
  const { club, version, year, state, formVersion, rulesVersion, finalises, supersedes, publishedAt, user } = basis;
  await transaction.query(
    `insert into release_basis (club_id, version, year, state, form_version, rules_version, finalises, supersedes,
       published_at, published_by, withheld)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::text::json)`,
    [
      ...[club, version, year, state, formVersion, rulesVersion, finalises, supersedes, publishedAt.toISOString()],
      ...[user, JSON.stringify(basis.withheld)],
    ],
  );
  await transaction.query(
    `insert into release_submission (club_id, release_version, year, member_code, version)
     select $1, $2, $3, member, version from json_to_recordset($4::text::json) as each (member text, version integer)`,
    [club, version, year, JSON.stringify(basis.submissions)],
  );
}

/** SHA-256, hexadecimal, of what a release was made from and what was withheld, for its audit entry. */
export function hashOfBasis(basis: Omit<ReleaseBasis, "publishedAt">): string {
  const { version, year, state, formVersion, finalises, supersedes, submissions, withheld } = basis;
  return hashOfRecord([
    ...[version, year, state, formVersion, basis.rulesVersion, finalises, supersedes],
    submissions.map((each) => [each.member, each.version]),
    withheld.map(({ member, sum, why, because, indicators }) => [member, sum, why, because, indicators]),
  ]);
}
