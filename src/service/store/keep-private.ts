import { chmodSync, existsSync, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { StartRefusal } from "../start-refusal";

/** What the service stores in its data folder. */
const own = /^(?:database|database\.unfinished|certificates|lock|owner\b.*)$/;
/** The permission bits of accounts other than the owner's. */
const others = 0o077;

/**
 * Makes the data folder and everything the service keeps in it private to this account, because an earlier version, a
 * copy or a restored backup may have left it open to others. On Windows a folder is as private as the one it is in, and
 * so private if it is in the user's profile.
 *
 * @returns a sentence that says what was done; null if nothing was open
 * @throws StartRefusal if it is open to others and belongs to another account, so that we cannot make it private
 */
export function keepPrivate(folder: string): string | null {
  const account = process.getuid?.();
  if (account === undefined || !existsSync(folder)) return null;
  // Nobody gets into a private folder, whatever the modes of its files; PostgreSQL leaves a few of its own files open.
  if (!isOpen(folder)) return null;
  const kept = readdirSync(folder).filter((name) => own.test(name));
  const open = [folder, ...kept.flatMap((name) => everythingIn(join(folder, name)))].filter(isOpen);
  const foreign = account === 0 ? undefined : open.find((path) => lstatSync(path).uid !== account);
  if (foreign !== undefined) {
    throw new StartRefusal(
      `Other accounts on this machine can use ${foreign}, and it belongs to another account, so this one cannot make it private. ` +
        `Make this account its owner (chown), make it private (chmod go=), then start again.`,
    );
  }
  for (const path of open) chmodSync(path, lstatSync(path).mode & ~others & 0o7777);
  return `Other accounts on this machine could read or change files in ${folder}. They are now private to this account (${open.length} files and folders).`;
}

function isOpen(path: string): boolean {
  const entry = lstatSync(path);
  return !entry.isSymbolicLink() && (entry.mode & others) !== 0;
}

function everythingIn(path: string): string[] {
  if (!lstatSync(path).isDirectory()) return [path];
  return [path, ...readdirSync(path).flatMap((name) => everythingIn(join(path, name)))];
}
