import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";

/**
 * The mark that the holder of a data folder has written into it: while it is there, the folder belongs to the holder.
 */
export interface OwnerMark {
  readonly path: string;
  readonly id: string;
}

/** Why the folder is no longer ours, as a sentence; null while it is. */
export function lossOf(mark: OwnerMark): string | null {
  try {
    return lossIn(mark, readFileSync(mark.path, "utf8"));
  } catch (error) {
    return unreadable(error as Error);
  }
}

/** The same, for a thread that must not wait for a disk. */
export function findLossOf(mark: OwnerMark): Promise<string | null> {
  return readFile(mark.path, "utf8").then((found) => lossIn(mark, found), unreadable);
}

function lossIn({ path, id }: OwnerMark, found: string): string | null {
  if (found === id) return null;
  return (
    `Another Yardstick service has taken the data folder: ${path} is no longer this service's mark. This service stops so ` +
    `that nothing is lost. Run only one service on a folder.`
  );
}

function unreadable({ message }: Error): string {
  return (
    `The data folder can no longer be read (${message}). The service stops; nothing it had acknowledged is lost. ` +
    `Bring the folder back, for example by mounting its disk, then start again.`
  );
}
