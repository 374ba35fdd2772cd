import type { Writable } from "node:stream";
import type { Database } from "../store/database";
import type { BackupHeader, BackupRows, BackupTrailer, TableDigest } from "./backup-format";
import { findTables } from "./find-tables";
import { readRows } from "./read-rows";

/**
 * Writes everything in the database, as it is at one moment, as lines of a backup. Members go on submitting meanwhile.
 *
 * @returns what it holds, table by table
 */
export async function writeBackup(database: Database, to: Writable, now: Date): Promise<readonly TableDigest[]> {
  return database.snapshot(async (transaction) => {
    // Times as UTC, whatever the server's setting: the same rows are the same text everywhere.
    await transaction.query("set local time zone 'UTC'");
    const migrations = await transaction.query<{ name: string; sha256: string }>(
      "select name, sha256 from schema_migration order by name",
    );
    const header: BackupHeader = { kind: "yardstick-backup", format: 1, madeAt: now.toISOString(), migrations };
    await write(to, header);
    const tables: TableDigest[] = [];
    for (const table of await findTables(transaction)) {
      tables.push(await readRows(transaction, table, (rows) => write(to, { table: table.name, rows })));
    }
    await write(to, { kind: "end", tables });
    return tables;
  });
}

/** Resolves when there is room for more, so that a slow disk holds up the reading and not the memory. */
async function write(to: Writable, line: BackupHeader | BackupRows | BackupTrailer): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    to.write(`${JSON.stringify(line)}\n`, (error) => (error ? reject(error) : resolve()));
  });
}
