import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { encodeRelease } from "../domain/release/encode-release";
import type { ReleaseContent } from "../domain/release/release";
import { refuseOverwriting } from "./refuse-overwriting";

/** Position in a gzip header of the byte that names the operating system, and its value for "unknown" (RFC 1952). */
const operatingSystemByte = 9;
const unknownOperatingSystem = 255;

/** The first two bytes of every gzip file (RFC 1952). */
const gzipBegins = Buffer.from([0x1f, 0x8b]);

/**
 * Writes a release compressed with gzip: the same content gives the same bytes on every machine. Returns their number.
 *
 * @throws InputError where a file that is no release stands there
 */
export function writeReleaseFile(path: string, content: ReleaseContent): number {
  const bytes = gzipSync(encodeRelease(content), { level: 9 });
  bytes[operatingSystemByte] = unknownOperatingSystem;
  refuseOverwriting(path, (before) => before.subarray(0, 2).equals(gzipBegins));
  writeFileSync(path, bytes);
  return bytes.length;
}
