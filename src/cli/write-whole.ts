import { existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { errorCode } from "./error-code";
import { InputError } from "./input-error";

/**
 * Writes a file as a whole: even if the disk is full or the machine stops, there is never half of one under this name.
 *
 * @throws InputError if it can't be written; the message says why and what to do
 */
export function writeWhole(path: string, bytes: Uint8Array): void {
  try {
    const target = existsSync(path) ? realpathSync(path) : path;
    const isPlain = statSync(target, { throwIfNoEntry: false })?.isFile() ?? true;
    // Not in place of a device such as /dev/stdout.
    if (isPlain) replaceFile(target, bytes);
    else writeFileSync(target, bytes);
  } catch (error) {
    throw refusalToWrite(path, error) ?? error;
  }
}

/** Turns the system's error about writing a file into why it can't be written and what to do; null for any other error. */
export function refusalToWrite(path: string, error: unknown): InputError | null {
  const code = errorCode(error);
  if (!/^E[A-Z0-9]+$/.test(code)) return null;
  const why = reasons[code] ?? refused;
  return new InputError(why(path, code), { cause: error });
}

function replaceFile(path: string, bytes: Uint8Array): void {
  // Beside it, because only within a disk does a file get its name in one step.
  const unfinished = `${path}.${process.pid}.part`;
  try {
    writeFileSync(unfinished, bytes, { flush: true });
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

const noRoom = (path: string) =>
  `There is no room left for ${path}, so it was not written. Make room on the disk, then run the same command again.`;
const notAllowed = (path: string) =>
  `${path} could not be written: this account may not write there, or the file is open in Excel. Close it, or choose another folder.`;
const badName = (path: string) =>
  `"${basename(path)}" cannot be the name of a file here. Give a shorter or simpler name.`;
const refused = (path: string, code: string) =>
  `${path} could not be written: the system refuses to make a file in ${dirname(path)} (${code}). Choose another folder.`;
const noFolder = (path: string, code: string) =>
  statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory() === true
    ? refused(path, code)
    : `There is no folder ${dirname(path)}. Make it first, or give another path.`;

/** What to do about it, by the system's code. */
const reasons: Readonly<Record<string, (path: string, code: string) => string>> = {
  ENOSPC: noRoom,
  EDQUOT: noRoom,
  EFBIG: noRoom,
  EACCES: notAllowed,
  EPERM: notAllowed,
  EROFS: notAllowed,
  EBUSY: notAllowed,
  ENAMETOOLONG: badName,
  EINVAL: badName,
  ENOENT: noFolder,
  ENOTDIR: noFolder,
  EISDIR: (path) => `${path} is a folder. Give the name of a file.`,
};
