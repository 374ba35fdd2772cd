import type { Queryable } from "./database";

/** Stores bytes under their SHA-256; the same bytes are stored once. */
export async function saveBlob(on: Queryable, sha256: Uint8Array, mediaType: string, bytes: Uint8Array): Promise<void> {
  await on.query(
    "insert into blob (sha256, size, media_type, bytes) values ($1, $2, $3, $4) on conflict (sha256) do nothing",
    [sha256, bytes.length, mediaType, bytes],
  );
}
