import { closeSync, openSync, readSync } from "node:fs";
import { basename } from "node:path";
import { gunzipSync } from "node:zlib";
import { errorCode } from "./error-code";
import { InputError } from "./input-error";
import { refusedReading } from "./refused-reading";

const piece = 1_048_576;

/**
 * Reads a whole file, and unpacks it if it is gzip. It never keeps more than `most` bytes, packed or unpacked, so that
 * no file or device can use up the machine's memory.
 *
 * @param most the most bytes to keep
 * @throws InputError if there are more, or it cannot be read; Node's own error if it cannot be unpacked (Z_…)
 */
export function readBytes(path: string, most: number): Buffer {
  const bytes = readOrRefuse(path, most);
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: most });
  } catch (error) {
    throw errorCode(error) === "ERR_BUFFER_TOO_LARGE" ? tooMuch(path, "would unpack to", most, error) : error;
  }
}

function readOrRefuse(path: string, most: number): Buffer {
  try {
    return readWithin(path, most);
  } catch (error) {
    throw refusedReading(path, error);
  }
}

/** Reads piece by piece, because a device or a pipe does not say how much it will give. */
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
    `${basename(path)} ${verb} more than ${most / 1_000_000} MB, the most we read of such a file. Check where it comes from.`,
    { cause },
  );
}
