import type { ReleaseSummary } from "../../contract/clubs";
import type { ReleaseList } from "../../contract/releases";
import type { Queryable, Row } from "./database";
import { demonstrationMark } from "./demonstration-mark";

interface SummaryRow {
  version: number;
  state: ReleaseSummary["state"];
  date: string;
  hash: string;
  demonstration: boolean;
}

const summaryColumns = `version, state, to_char(published_on, 'YYYY-MM-DD') as date, encode(content_sha256, 'hex') as hash, demonstration`;

/** A club's release with that number, or its latest; null if it has none. */
export async function findRelease(
  on: Queryable,
  club: string,
  version: number | "latest",
): Promise<ReleaseSummary | null> {
  const [row] = await on.query<Row & SummaryRow>(
    `select ${summaryColumns} from dataset_release
      where club_id = $1 and ($2::integer is null or version = $2) order by version desc limit 1`,
    [club, version === "latest" ? null : version],
  );
  if (row === undefined) return null;
  const { demonstration, ...summary } = row;
  return { ...summary, ...demonstrationMark(demonstration) };
}

/** Every release of a club, the newest first, with the club year it was published in. */
export async function findReleases(on: Queryable, club: string): Promise<ReleaseList["releases"]> {
  const rows = await on.query<Row & SummaryRow & { year: string | null }>(
    `select dataset_release.version, dataset_release.state, to_char(published_on, 'YYYY-MM-DD') as date,
            encode(content_sha256, 'hex') as hash, dataset_release.demonstration, release_basis.year
       from dataset_release left join release_basis on release_basis.club_id = dataset_release.club_id
                                                   and release_basis.version = dataset_release.version
      where dataset_release.club_id = $1 order by dataset_release.version desc`,
    [club],
  );
  return rows.map(({ demonstration, ...listed }) => ({ ...listed, ...demonstrationMark(demonstration) }));
}
