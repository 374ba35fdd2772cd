import { statfs } from "node:fs/promises";

/**
 * Bytes that must stay free: PostgreSQL's log grows by files of 16 MB, and the database stops if it cannot grow. This
 * is several times what the largest submissions under way at once add to it.
 */
const margin = 512 * 1024 * 1024;

/** Whether a folder's disk has room for that many bytes and the margin. */
export type HasRoom = (bytes: number) => Promise<boolean>;

/** Asks the disk itself each time, because other programs write to it as well. */
export function roomOf(folder: string): HasRoom {
  return async (bytes) => {
    const { bavail, bsize } = await statfs(folder);
    // Stored once in the log and once in its table.
    return bavail * bsize >= margin + 2 * bytes;
  };
}
