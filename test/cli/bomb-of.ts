import { gzipSync } from "node:zlib";

/** A small gzip file that unpacks to so many megabytes: gzip takes files one behind the other for one. */
export function bombOf(megabytes: number): Buffer {
  const one = gzipSync(Buffer.alloc(1_000_000, " "));
  return Buffer.concat(Array.from({ length: megabytes }, () => one));
}
