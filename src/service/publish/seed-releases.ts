import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { mostReleaseBytes } from "../../domain/release/most-release-bytes";
import type { Release } from "../../domain/release/release";
import { isGzipDamage } from "../is-gzip-damage";
import { openReleaseText } from "../open-release-text";
import { StartRefusal } from "../start-refusal";
import type { Database, Transaction } from "../store/database";
import { waitForPublishing } from "../store/wait-for-publishing";
import { publishRelease } from "./publish-release";

/**
 * Publishes the releases that this version of Yardstick ships (*.json.gz in that folder): all of them on the first
 * start, and on later starts those with a higher version than their club has.
 *
 * @throws StartRefusal if a file cannot be read, or differs from the published release with the same number
 */
export async function seedReleases(database: Database, folder: string): Promise<void> {
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".json.gz"))) {
    const path = join(folder, name);
    const gzip = readFileSync(path);
    // On nearly every start the file is published already, and need not be read further.
    if (await isPublished(database, gzip)) continue;
    const release = readRelease(path, gzip);
    await database.transaction((transaction) => seed(transaction, path, release, gzip));
  }
}

async function isPublished(database: Database, gzip: Uint8Array): Promise<boolean> {
  const hash = createHash("sha256").update(gzip).digest();
  return (await database.query("select 1 from dataset_release where blob_sha256 = $1", [hash])).length > 0;
}

async function seed(transaction: Transaction, path: string, release: Release, gzip: Uint8Array): Promise<void> {
  const { club, clubLabel, version } = release.stamp;
  await waitForPublishing(transaction);
  const published = await transaction.query<{ version: number; hash: string }>(
    "select version, encode(content_sha256, 'hex') as hash from dataset_release where club_id = $1 order by version desc",
    [club],
  );
  const same = published.find((row) => row.version === version);
  if (same !== undefined && same.hash !== release.hash) {
    throw new StartRefusal(
      `${path} says it is release ${version} of ${clubLabel}, but a different release ${version} is published already, and a release never changes. ` +
        `Give the new figures a higher release number; or, if the published one was a trial, start with an empty data folder.`,
    );
  }
  const newest = published[0]?.version ?? 0;
  if (version > newest) await publishRelease(transaction, release, gzip);
}

function readRelease(path: string, gzip: Uint8Array): Release {
  const release = openReleaseText(unzip(path, gzip));
  if (release.ok) return release.value;
  throw new StartRefusal(`${path} cannot be published. ${release.problem.message}`);
}

function unzip(path: string, gzip: Uint8Array): string {
  try {
    return gunzipSync(gzip, { maxOutputLength: mostReleaseBytes }).toString("utf8");
  } catch (error) {
    if (!isGzipDamage(error)) throw error;
    throw new StartRefusal(`${path} cannot be unzipped (${(error as Error).message}). Download it again.`, {
      cause: error,
    });
  }
}
