import { createHash } from "node:crypto";
import { headingsOf } from "../../domain/clubs/published/headings-of";
import { describedDirectory } from "../../domain/release/described-directory";
import type { Release } from "../../domain/release/release";
import { itemAt } from "../../domain/item-at";
import type { Queryable } from "./database";

/** Adds a published release to the directory, for good. */
export async function saveDirectoryEntry(on: Queryable, release: Release): Promise<void> {
  const { clubs, indicators } = describedDirectory(release, headingsOf(release.stamp.club));
  const [club, listed] = [JSON.stringify(itemAt(clubs, 0)), JSON.stringify(indicators)];
  const hash = createHash("sha256").update(club).update(listed).digest("hex");
  await on.query(
    `insert into directory_entry (club_id, version, club, indicators, sha256)
     values ($1, $2, $3::text::json, $4::text::json, decode($5, 'hex'))`,
    [release.stamp.club, release.stamp.version, club, listed, hash],
  );
}
