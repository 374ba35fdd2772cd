import { statfs } from "node:fs/promises";

/**
 * Bytes that stay free: PostgreSQL's log grows by files of 16 MB, and where it cannot grow the database stops. It is several
 * times what the largest submissions under way at once leave in it.
 */
const margin = 512 * 1024 * 1024;

/** Whether the disk of a folder has room for that many bytes and still a margin. */
export type HasRoom = (bytes: number) => Promise<boolean>;

/** Asks the disk itself, each time: other programs write to it as well. */
export function roomOf(folder: string): HasRoom {
  return async (bytes) => {
    const { bavail, bsize } = await statfs(folder);
    // Kept once in the log and once in its table.
    return bavail * bsize >= margin + 2 * bytes;
  };
}
