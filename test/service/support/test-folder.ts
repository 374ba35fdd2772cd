import { existsSync, mkdtempSync, statfsSync } from "node:fs";
import { freemem, tmpdir } from "node:os";
import { join } from "node:path";

/** Set by ./pglite-environment.cjs. */
declare const testFolders: string[];

/** An empty folder, removed after the file's tests, in a test that runs in ./pglite-environment.cjs. */
export function testFolder(): string {
  const folder = mkdtempSync(join(root(), "yardstick-service-"));
  testFolders.push(folder);
  return folder;
}

/** Linux's folder in memory. */
const memory = "/dev/shm";

/**
 * Where there is plenty of memory, a database is kept in it: copying its 530 files to a disk and removing them takes four
 * times as much of the processor, and a disk may take a second for it.
 */
function root(): string {
  if (!existsSync(memory) || freemem() < 8e9) return tmpdir();
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize < 4e9 ? tmpdir() : memory;
}
