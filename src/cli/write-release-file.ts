import { gzipSync } from "node:zlib";
import { encodeRelease } from "../domain/release/encode-release";
import type { ReleaseContent } from "../domain/release/release";
import { refuseOverwriting } from "./refuse-overwriting";
import { sha256 } from "./sha256";
import { writeWhole } from "./write-whole";

/** The position of the operating-system byte in a gzip header, and its value for "unknown" (RFC 1952). */
const operatingSystemByte = 9;
const unknownOperatingSystem = 255;

/** The first two bytes of every gzip file (RFC 1952). */
const gzipBegins = Buffer.from([0x1f, 0x8b]);

/**
 * Writes a release as gzip: the same content gives the same bytes on every machine. Returns how many bytes.
 *
 * @throws InputError if a file with that name exists and is not a release, or if it can't be written
 */
export function writeReleaseFile(path: string, content: ReleaseContent): number {
  const bytes = gzipSync(encodeRelease(content, sha256), { level: 9 });
  bytes[operatingSystemByte] = unknownOperatingSystem;
  refuseOverwriting(path, (before) => before.subarray(0, 2).equals(gzipBegins));
  writeWhole(path, bytes);
  return bytes.length;
}
