import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { StartRefusal } from "../start-refusal";
import type { Database, Transaction } from "../store/database";
import { migrate } from "../store/migrate";
import type { BackupHeader, BackupRows, BackupTrailer, TableDigest } from "./backup-format";
import { findTables } from "./find-tables";
import { quoted, readRows } from "./read-rows";

/**
 * Puts a backup into an empty database: the tables as they were when it was made, then every row. It is one transaction;
 * at its end the rows are read again and must be those of the backup, or none is kept. The next start brings the database
 * up to date if the backup is from an older Yardstick.
 *
 * @param lines the backup, unzipped
 * @returns what was restored, table by table
 * @throws StartRefusal if it is no backup, is not whole, is from a newer Yardstick, or the database is not empty
 */
export async function restoreBackup(database: Database, lines: Readable): Promise<readonly TableDigest[]> {
  const reader = createInterface({ input: lines, crlfDelay: Infinity })[Symbol.asyncIterator]();
  const next = async (): Promise<unknown> => {
    const { done, value } = await reader.next();
    return done === true ? null : parsed(value);
  };
  const header = (await next()) as BackupHeader | null;
  if (header?.kind !== "yardstick-backup") throw new StartRefusal("That file is not a backup of Yardstick.");
  if (header.format !== 1) {
    throw new StartRefusal("That backup was made by a newer Yardstick. Update this one, then restore.");
  }
  await makeEmpty(database);
  await migrate(database, { asFarAs: header.migrations });
  return database.transaction(async (transaction) => {
    await transaction.query("set local time zone 'UTC'");
    for (;;) {
      const line = (await next()) as BackupRows | BackupTrailer | null;
      if (line === null) throw new StartRefusal("That backup is not whole: its end is missing. Use another copy.");
      if ("kind" in line) {
        await compare(transaction, line.tables);
        return line.tables;
      }
      await putBack(transaction, line);
    }
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // A line that was cut or changed; what reads it says that the backup is not whole.
    return null;
  }
}

/** Makes way for the tables as they were when the backup was made. A new embedded database comes with empty ones. */
async function makeEmpty(database: Database): Promise<void> {
  for (const { name } of await findTables(database)) {
    const filled = await database.query(`select from ${quoted(name)} limit 1`);
    if (filled.length === 0) continue;
    throw new StartRefusal(
      "The database already holds data of Yardstick, so nothing was restored. Restore into an empty database: a new one on the server, or a data folder that does not exist yet.",
    );
  }
  await database.transaction(({ script }) =>
    script(`do $$ declare own name := current_schema(); begin
      execute format('drop schema %I cascade', own); execute format('create schema %I', own); end $$`),
  );
}

async function putBack(transaction: Transaction, { table, rows }: BackupRows): Promise<void> {
  const name = quoted(table);
  await transaction.query(
    `insert into ${name} select restored.* from json_array_elements_text($1::text::json) as each (row),
       lateral json_populate_record(null::${name}, row::json) as restored`,
    [JSON.stringify(rows)],
  );
}

/** Reads back what was put in: the same rows, byte for byte as JSON. */
async function compare(transaction: Transaction, expected: readonly TableDigest[]): Promise<void> {
  const due = new Map(expected.map((digest) => [digest.table, digest]));
  for (const table of await findTables(transaction)) {
    const found = await readRows(transaction, table, async () => undefined);
    const { rows, sha256 } = due.get(table.name) ?? { rows: 0, sha256: null };
    if (found.rows === rows && (found.sha256 === sha256 || rows === 0)) continue;
    throw new StartRefusal(
      `The backup has been changed since it was made, or is damaged: its table ${table.name} is not as recorded. Nothing was restored. Use another copy.`,
    );
  }
}
