import { gzipSync } from "node:zlib";

/** A small gzip file that unpacks to that many megabytes: gzip reads several files in a row as one. */
export function bombOf(megabytes: number): Buffer {
  const one = gzipSync(Buffer.alloc(1_000_000, " "));
  return Buffer.concat(Array.from({ length: megabytes }, () => one));
}
