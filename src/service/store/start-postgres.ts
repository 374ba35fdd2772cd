import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { checkDurability } from "./check-durability";
import { DurableFilesystem } from "./durable-filesystem";
import { syncFolder } from "./sync-folder";
import { syncTree } from "./sync-tree";

/**
 * Opens the PostgreSQL that keeps its files in that folder, making it at first. It runs in the thread that calls this,
 * and keeps it busy for as long as a statement takes.
 *
 * @param onDiskFailure told when the disk fails in a way after which nothing may go on.
 * @throws StartRefusal where commits would not be durable.
 */
export async function startPostgres(folder: string, onDiskFailure: (error: Error) => void): Promise<PGlite> {
  if (!existsSync(folder)) await create(folder, onDiskFailure);
  const filesystem = new DurableFilesystem(folder, onDiskFailure);
  const pglite = await start(filesystem);
  try {
    await checkDurability({ query: async (sql) => (await pglite.query<never>(sql)).rows }, () => filesystem.fsyncs);
  } catch (error) {
    await pglite.close();
    throw error;
  }
  return pglite;
}

/** Makes the database under another name first, so that a process killed half way leaves nothing half made. */
async function create(folder: string, onDiskFailure: (error: Error) => void): Promise<void> {
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  const pglite = await start(new DurableFilesystem(unfinished, onDiskFailure));
  await pglite.close();
  syncTree(unfinished);
  renameSync(unfinished, folder);
  syncFolder(dirname(folder));
}

/** PostgreSQL's number for the type bytea. */
const bytea = 17;

async function start(filesystem: DurableFilesystem): Promise<PGlite> {
  // -F switches fsync off; with it gone and the file system's hook in place, a commit waits for the disk.
  const startParams = PGlite.defaultStartParams.filter((parameter) => parameter !== "-F");
  startParams.push("-c", "fsync=on", "-c", "wal_sync_method=fsync");
  return PGlite.create({
    fs: filesystem,
    startParams,
    // PGlite's own go through an array of one text a byte: seconds, and a gigabyte, for a workbook of 20 MB.
    serializers: { [bytea]: (bytes: Uint8Array) => `\\x${Buffer.from(bytes).toString("hex")}` },
    parsers: { [bytea]: (text) => new Uint8Array(Buffer.from(text.slice(2), "hex")) },
  });
}
