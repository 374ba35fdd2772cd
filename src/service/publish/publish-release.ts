import { createHash } from "node:crypto";
import type { Release } from "../../domain/release/release";
import type { Transaction } from "../store/database";
import { saveBlob } from "../store/save-blob";
import { saveDirectoryEntry } from "../store/save-directory-entry";
import { releaseMediaType } from "./release-media-type";

/**
 * Publishes a release: its club and members (named as in this release), its bytes, its entry in the
 * directory, and the release itself, which nobody can change from then on.
 *
 * @param gzip the release's file as gzip; stored and served unchanged
 */
export async function publishRelease(transaction: Transaction, release: Release, gzip: Uint8Array): Promise<void> {
  const { stamp } = release;
  await transaction.query(
    "insert into club (id, label) values ($1, $2) on conflict (id) do update set label = excluded.label",
    [stamp.club, stamp.clubLabel],
  );
  await saveMembers(transaction, release);
  const blob = createHash("sha256").update(gzip).digest();
  await saveBlob(transaction, blob, releaseMediaType, gzip);
  await transaction.query(
    `insert into dataset_release (club_id, version, state, published_on, content_sha256, blob_sha256, demonstration)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [stamp.club, stamp.version, stamp.state, stamp.date, Buffer.from(release.hash, "hex"), blob, stamp.demonstration],
  );
  await saveDirectoryEntry(transaction, release);
}

async function saveMembers(transaction: Transaction, { stamp, members }: Release): Promise<void> {
  await transaction.query(
    `insert into member (club_id, code, name, abolished)
     select $1, code, name, abolished
       from json_to_recordset($2::text::json) as each (code text, name text, abolished boolean)
     on conflict (club_id, code) do update set name = excluded.name, abolished = excluded.abolished`,
    [stamp.club, JSON.stringify(members)],
  );
}
