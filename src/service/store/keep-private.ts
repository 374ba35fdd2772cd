import { chmodSync, existsSync, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { StartRefusal } from "../start-refusal";

/** What the service keeps in its data folder. */
const own = /^(?:database|database\.unfinished|certificates|lock|owner\b.*)$/;
/** What accounts other than the owner's may do. */
const others = 0o077;

/**
 * Makes the data folder and all that the service keeps in it the user's alone, as an earlier version, a copy or a restored
 * backup may have left it open to other accounts. On Windows a folder is as private as the one it is in, which is the
 * user's own where it is in the user's profile.
 *
 * @returns a sentence that says what was done; null where nothing was open
 * @throws StartRefusal where it is open to others and belongs to another account, so that it cannot be closed
 */
export function keepPrivate(folder: string): string | null {
  const account = process.getuid?.();
  if (account === undefined || !existsSync(folder)) return null;
  // Nobody gets past a closed folder, whatever the modes of what is in it; PostgreSQL leaves a few files of its own open.
  if (!isOpen(folder)) return null;
  const kept = readdirSync(folder).filter((name) => own.test(name));
  const open = [folder, ...kept.flatMap((name) => everythingIn(join(folder, name)))].filter(isOpen);
  const foreign = account === 0 ? undefined : open.find((path) => lstatSync(path).uid !== account);
  if (foreign !== undefined) {
    throw new StartRefusal(
      `Other accounts of this machine may use ${foreign}, and it is another account's, so that it cannot be closed to them. ` +
        `Make it this account's (chown) and its alone (chmod go=), then start again.`,
    );
  }
  for (const path of open) chmodSync(path, lstatSync(path).mode & ~others & 0o7777);
  return `Other accounts of this machine could read or change what is kept in ${folder}: now it is this account's alone (${open.length} files and folders).`;
}

function isOpen(path: string): boolean {
  const entry = lstatSync(path);
  return !entry.isSymbolicLink() && (entry.mode & others) !== 0;
}

function everythingIn(path: string): string[] {
  if (!lstatSync(path).isDirectory()) return [path];
  return [path, ...readdirSync(path).flatMap((name) => everythingIn(join(path, name)))];
}
