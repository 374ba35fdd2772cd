import { LRUCache } from "lru-cache";
import type { Queryable } from "./database";
import { readReleaseBytes } from "./read-release-bytes";

/** One release of a club, by the hash of its content, which never changes. */
export interface ReleaseOfHash {
  readonly club: string;
  readonly version: number;
  readonly hash: string;
}

/** Returns the bytes of a release as published, in gzip. Do not write into them. */
export type ReleaseBytes = (release: ReleaseOfHash) => Promise<Buffer>;

/** Bytes of memory: room for two hundred releases of the largest club of today. */
const usualMost = 64 * 1024 * 1024;

/**
 * Keeps the bytes of recently used releases in memory. Every submission is checked against all its member's releases,
 * and PGlite takes about 20 ms to read each of them.
 *
 * @param most bytes to keep; a larger release is read each time
 */
export function keepReleaseBytes(database: Queryable, most = usualMost): ReleaseBytes {
  const kept = new LRUCache<string, Buffer, ReleaseOfHash>({
    maxSize: most,
    sizeCalculation: (bytes) => bytes.length,
    fetchMethod: (_hash, _stale, { context: { club, version } }) => readReleaseBytes(database, club, version),
  });
  return (release) => kept.forceFetch(release.hash, { context: release });
}
