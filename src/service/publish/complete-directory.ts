import { mostReleaseBytes } from "../../domain/release/most-release-bytes";
import { openReleaseText } from "../open-release-text";
import { StartRefusal } from "../start-refusal";
import { unzipText } from "../unzip-text";
import type { Database, Queryable } from "../store/database";
import { readReleaseBytes } from "../store/read-release-bytes";
import { saveDirectoryEntry } from "../store/save-directory-entry";
import { waitForPublishing } from "../store/wait-for-publishing";

/**
 * Adds to the directory the releases that were published before there was a directory.
 *
 * @throws StartRefusal if a published release can no longer be read
 */
export async function completeDirectory(database: Database): Promise<void> {
  const unlisted = await database.query<{ club: string; version: number }>(
    `select club_id as club, version from dataset_release
      where not exists (select from directory_entry where directory_entry.club_id = dataset_release.club_id
                           and directory_entry.version = dataset_release.version)`,
  );
  for (const { club, version } of unlisted) {
    const release = openReleaseText(
      unzipText(await readReleaseBytes(database, club, version), mostReleaseBytes) ?? noRelease,
    );
    if (!release.ok) {
      throw new StartRefusal(
        `The service's copy of release ${version} of ${club} cannot be read. ${release.problem.message} Restore the data folder from a backup.`,
      );
    }
    await database.transaction(async (transaction) => {
      await waitForPublishing(transaction);
      if (!(await isListed(transaction, club, version))) await saveDirectoryEntry(transaction, release.value);
    });
  }
}

/** Whether another process has added it meanwhile. */
async function isListed(on: Queryable, club: string, version: number): Promise<boolean> {
  const found = await on.query("select from directory_entry where club_id = $1 and version = $2", [club, version]);
  return found.length > 0;
}

/** The text to use if it cannot be unpacked; it is refused because it is not a release. */
const noRelease = "";
