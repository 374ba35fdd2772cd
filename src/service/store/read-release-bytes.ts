import type { Queryable } from "./database";

/** The bytes of a release as published, in gzip. */
export async function readReleaseBytes(on: Queryable, club: string, version: number): Promise<Buffer> {
  const [row] = await on.query<{ bytes: Uint8Array }>(
    `select blob.bytes from dataset_release join blob on blob.sha256 = dataset_release.blob_sha256
      where club_id = $1 and version = $2`,
    [club, version],
  );
  if (row === undefined) throw new Error(`Release ${version} of ${club} has no bytes.`);
  return Buffer.from(row.bytes.buffer, row.bytes.byteOffset, row.bytes.byteLength);
}
