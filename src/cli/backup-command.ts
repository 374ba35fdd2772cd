import { createWriteStream, openSync, fsyncSync, closeSync, renameSync, rmSync, statSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { createGzip } from "node:zlib";
import type { TableDigest } from "../service/backup/backup-format";
import { writeBackup } from "../service/backup/write-backup";
import type { Database } from "../service/store/database";
import { howMany } from "../domain/how-many";
import { backupUsage } from "./backup-usage";
import { refuseOverwriting } from "./refuse-overwriting";
import { refusalToWrite } from "./write-whole";
import { withClubDatabase } from "./open-club-database";

/** Writes everything the service keeps into one file. Resolves to the exit code. */
export async function backupCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { data: { type: "string" } },
    allowPositionals: true,
  });
  const [out, ...others] = positionals;
  if (out === undefined || others.length > 0) {
    console.error(`Usage: ${backupUsage}`);
    return 2;
  }
  refuseOverwriting(out);
  // Under another name until it is whole. It holds everything members sent, so only this account may read it.
  const unfinished = `${out}.${process.pid}.part`;
  try {
    const tables = await withClubDatabase({ data: values.data, isNew: false }, (database) =>
      writeTo(unfinished, database),
    );
    settle(unfinished);
    renameSync(unfinished, out);
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    console.log(
      `${out}: ${howMany(rows, "row", "rows")} of ${howMany(tables.length, "table", "tables")}, ${statSync(out).size} bytes. Keep it where only people who may see every member's figures can read it.`,
    );
    return 0;
  } catch (error) {
    throw refusalToWrite(out, error) ?? error;
  } finally {
    rmSync(unfinished, { force: true });
  }
}

async function writeTo(path: string, database: Database): Promise<readonly TableDigest[]> {
  const zip = createGzip();
  const file = pipeline(zip, createWriteStream(path, { flags: "wx", mode: 0o600 }));
  const tables = writeBackup(database, zip, new Date()).then(
    (digests) => {
      zip.end();
      return digests;
    },
    (error: Error) => {
      zip.destroy(error);
      throw error;
    },
  );
  // Both end before anything is renamed or removed.
  await Promise.allSettled([file, tables]);
  await file;
  return tables;
}

/** On the disk, and not only in memory, before the file gets its name. */
function settle(path: string): void {
  const file = openSync(path, "r+");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
