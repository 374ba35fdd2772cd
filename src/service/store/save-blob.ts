import type { Queryable } from "./database";

/** Stores bytes under their SHA-256; the same bytes are stored once. */
export async function saveBlob(on: Queryable, sha256: Uint8Array, mediaType: string, bytes: Uint8Array): Promise<void> {
  await on.query("select save_blob($1, $2, $3)", [sha256, mediaType, bytes]);
}
