import type { ReleaseEntry } from "../publish/publish-club-release";
import type { Queryable, Row } from "./database";
import { findDamage } from "./find-submission-faults";
import { hashOfScrapbook, readScrapbook } from "./read-scrapbook";
import { findBases, hashOfBasis, type ReleaseBasis } from "./release-basis";

interface Kept extends Row {
  version: number;
  content: string;
  bytes: string;
  /** The club year that it was made for; null for a release that was shipped. */
  year: string | null;
}

/** A club's releases, and what those of club years were made from, read in the same transaction as its chain. */
export async function readReleases(on: Queryable, club: string) {
  const rows = await on.query<Kept>(
    `select version, year, encode(content_sha256, 'hex') as content, encode(blob_sha256, 'hex') as bytes
       from dataset_release left join release_basis using (club_id, version) where club_id = $1 order by version`,
    [club],
  );
  const bases: ReleaseBasis[] = [];
  for (const year of new Set(rows.flatMap(({ year }) => year ?? []))) bases.push(...(await findBases(on, club, year)));
  const scrapbooks = new Map<number, string>();
  for (const { version } of bases) {
    scrapbooks.set(version, hashOfScrapbook(await readScrapbook(on, club, version)));
  }
  return { rows, bases, scrapbooks };
}

/** The hash of what a release gathered before releases gathered anything. */
const nothingGathered = hashOfScrapbook([]);

/**
 * How a club's releases, what they were made from and their bytes differ from the record in its chain, one sentence each.
 * Shipped releases have no record; only their bytes can be checked.
 */
export async function findReleaseFaults(
  on: Queryable,
  entries: readonly ReleaseEntry[],
  { rows, bases, scrapbooks }: Awaited<ReturnType<typeof readReleases>>,
): Promise<string[]> {
  const kept = new Map(rows.map((row) => [row.version, row]));
  const recorded = new Set(entries.map(({ version }) => version));
  const faults: string[] = [];
  for (const { version, content, bytes, basis, scrapbook = nothingGathered } of entries) {
    const [row, made] = [kept.get(version), bases.find((each) => each.version === version)];
    if (row === undefined) faults.push(`Release ${version}: it is missing.`);
    else if (row.content !== content || row.bytes !== bytes) {
      faults.push(`Release ${version}: its figures differ from the record.`);
    }
    if (made === undefined || hashOfBasis(made) !== basis) {
      faults.push(`Release ${version}: what it was made from differs from the record.`);
    }
    if (made !== undefined && scrapbooks.get(version) !== scrapbook) {
      faults.push(`Release ${version}: its scrapbook differs from the record.`);
    }
  }
  for (const { version } of bases) {
    if (!recorded.has(version)) faults.push(`Release ${version}: it was never recorded.`);
  }
  for (const { version, bytes } of rows) {
    const damage = await findDamage(on, bytes);
    if (damage !== null) faults.push(`Release ${version}: its bytes ${damage}.`);
  }
  return faults;
}
