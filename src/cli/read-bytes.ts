import { closeSync, openSync, readSync } from "node:fs";
import { basename } from "node:path";
import { gunzipSync } from "node:zlib";
import { errorCode } from "./error-code";
import { InputError } from "./input-error";

const piece = 1_048_576;

/**
 * Reads a file whole, and unpacks it where it is gzip; neither as it is nor unpacked is more of it held than `most`, so
 * that no file, however it was packed, and no device takes a machine's memory.
 *
 * @param most bytes
 * @throws InputError where there is more of it; what Node throws where it cannot be read (ENOENT) or unpacked (Z_…)
 */
export function readBytes(path: string, most: number): Buffer {
  const bytes = readWithin(path, most);
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: most });
  } catch (error) {
    throw errorCode(error) === "ERR_BUFFER_TOO_LARGE" ? tooMuch(path, "would unpack to", most, error) : error;
  }
}

/** Piece by piece, as a device or a pipe says nothing of how much there is. */
function readWithin(path: string, most: number): Buffer {
  const descriptor = openSync(path, "r");
  try {
    const pieces: Buffer[] = [];
    for (let size = 0; ;) {
      const next = Buffer.allocUnsafe(piece);
      const read = readSync(descriptor, next);
      if (read === 0) return Buffer.concat(pieces);
      size += read;
      if (size > most) throw tooMuch(path, "has", most);
      pieces.push(next.subarray(0, read));
    }
  } finally {
    closeSync(descriptor);
  }
}

function tooMuch(path: string, verb: string, most: number, cause?: unknown): InputError {
  return new InputError(
    `${basename(path)} ${verb} more than the ${most / 1_000_000} MB that are read of such a file. Check where it comes from.`,
    { cause },
  );
}
