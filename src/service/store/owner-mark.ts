import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";

/** What the holder of a data folder has written into it: as long as it stands there, the folder is the holder's. */
export interface OwnerMark {
  readonly path: string;
  readonly id: string;
}

/** Why the folder is not ours any more, as a sentence; null while it is. */
export function lossOf(mark: OwnerMark): string | null {
  try {
    return lossIn(mark, readFileSync(mark.path, "utf8"));
  } catch (error) {
    return unreadable(error as Error);
  }
}

/** The same for a thread that must not wait for a disk. */
export function findLossOf(mark: OwnerMark): Promise<string | null> {
  return readFile(mark.path, "utf8").then((found) => lossIn(mark, found), unreadable);
}

function lossIn({ path, id }: OwnerMark, found: string): string | null {
  if (found === id) return null;
  return (
    `Another Yardstick service has taken the data folder: ${path} is not the mark of this one any more. This one stops, so ` +
    `that no row is lost; nothing it had acknowledged is. Run one service on one folder.`
  );
}

function unreadable({ message }: Error): string {
  return (
    `The data folder cannot be read any more (${message}). The service stops; nothing it had acknowledged is lost. ` +
    `Bring the folder back, by mounting its disk, then start again.`
  );
}
