import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { checkDurability } from "./check-durability";
import { DurableFilesystem } from "./durable-filesystem";
import { newDatabase } from "./new-database";
import { syncFolder } from "./sync-folder";
import { syncTree } from "./sync-tree";

/** Called when PostgreSQL fails, before it loops for ever: with the disk's error, or with PostgreSQL's own message. */
export interface Ends {
  onDiskFailure(error: Error): void;
  onPanic(words: string): void;
}

/**
 * Opens a PostgreSQL that keeps its files in that folder; makes it the first time. It runs in the calling thread, and
 * blocks it for as long as a statement takes.
 *
 * @throws StartRefusal if commits would not be durable
 */
export async function startPostgres(folder: string, ends: Ends): Promise<PGlite> {
  if (!existsSync(folder)) await create(folder);
  const filesystem = new DurableFilesystem(folder, ends.onDiskFailure);
  const pglite = await start(filesystem, ends);
  try {
    await checkDurability({ query: async (sql) => (await pglite.query<never>(sql)).rows }, () => filesystem.fsyncs);
  } catch (error) {
    await pglite.close();
    throw error;
  }
  return pglite;
}

/** Under another name first, so that a process killed half way leaves no half-made database. */
async function create(folder: string): Promise<void> {
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  await newDatabase(unfinished);
  syncTree(unfinished);
  renameSync(unfinished, folder);
  syncFolder(dirname(folder));
}

/** PostgreSQL's number for the type bytea. */
const bytea = 17;

async function start(filesystem: DurableFilesystem, { onPanic }: Ends): Promise<PGlite> {
  // -F switches fsync off; without it, and with the file system's hook, a commit waits for the disk.
  const startParams = PGlite.defaultStartParams.filter((parameter) => parameter !== "-F");
  startParams.push("-c", "fsync=on", "-c", "wal_sync_method=fsync");
  // All of this is memory in use from the start, and the operating system keeps the files in its own memory anyway.
  startParams.push("-c", "shared_buffers=16MB");
  return PGlite.create({
    fs: filesystem,
    startParams,
    onStderr: (text) => {
      const words = /(?:PANIC|FATAL): +(.+)/.exec(text)?.[1];
      if (words !== undefined) onPanic(words);
      return false;
    },
    // PGlite's own parser makes a text for each byte: for a 20 MB workbook that takes seconds and a gigabyte.
    serializers: { [bytea]: (bytes: Uint8Array) => `\\x${Buffer.from(bytes).toString("hex")}` },
    parsers: { [bytea]: (text) => new Uint8Array(Buffer.from(text.slice(2), "hex")) },
  });
}
