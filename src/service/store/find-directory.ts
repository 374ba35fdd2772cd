import { createHash } from "node:crypto";
import { reportsFor } from "../../domain/clubs/report-definitions";
import type { Queryable } from "./database";

/** The current directory of some clubs: its parts by club and version, and a hash of everything in it. */
export interface DirectoryVersion {
  readonly parts: readonly { readonly club: string; readonly version: number }[];
  /** SHA-256, hexadecimal. */
  readonly hash: string;
}

/** The newest release of each of these clubs that has one, in the order of the clubs' labels, ignoring capitals. */
export async function findDirectory(on: Queryable, clubs: readonly string[]): Promise<DirectoryVersion> {
  const rows = await on.query<{ club: string; version: number; hash: string }>(
    `select newest.club_id as club, newest.version, encode(newest.sha256, 'hex') as hash
       from (select distinct on (club_id) club_id, version, sha256 from directory_entry
              where club_id = any($1) order by club_id, version desc) as newest
       join club on club.id = newest.club_id
      order by lower(club.label) collate "C", club.id`,
    [clubs],
  );
  const hash = createHash("sha256");
  for (const row of rows) hash.update(row.hash);
  // They come with this version of Yardstick, not with a release.
  hash.update(reportsOf(rows.map(({ club }) => club)));
  return { parts: rows.map(({ club, version }) => ({ club, version })), hash: hash.digest("hex") };
}

/** That directory in the contract's form: JSON text, joined from what was written when each release was published. */
export async function readDirectory(on: Queryable, { parts }: DirectoryVersion): Promise<string> {
  const clubs: string[] = [];
  const indicators: string[] = [];
  for (const { club, version } of parts) {
    const [entry] = await on.query<{ club: string; indicators: string }>(
      "select club::text as club, indicators::text as indicators from directory_entry where club_id = $1 and version = $2",
      [club, version],
    );
    if (entry === undefined) throw new Error(`Release ${version} of ${club} is not in the directory.`);
    clubs.push(entry.club);
    // An array without its brackets.
    const listed = entry.indicators.slice(1, -1);
    if (listed !== "") indicators.push(listed);
  }
  const reports = reportsOf(parts.map(({ club }) => club));
  return `{"clubs":[${clubs.join(",")}],"indicators":[${indicators.join(",")}]${reports}}`;
}

/** The reports of these clubs, as the directory's last member; "" if there are none. */
function reportsOf(clubs: readonly string[]): string {
  const reports = reportsFor(clubs);
  return reports.length === 0 ? "" : `,"reports":${JSON.stringify(reports)}`;
}
