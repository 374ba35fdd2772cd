import { createReadStream, existsSync } from "node:fs";
import { PassThrough, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { createGunzip } from "node:zlib";
import { howMany } from "../domain/how-many";
import { restoreBackup } from "../service/backup/restore-backup";
import type { Database } from "../service/store/database";
import { restoreUsage } from "./backup-usage";
import { errorCode } from "./error-code";
import { findRecordFaults } from "./find-record-faults";
import { InputError } from "./input-error";
import { withClubDatabase } from "./open-club-database";

/** Puts a backup into an empty database and checks it. Resolves to the exit code. */
export async function restoreCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { data: { type: "string" } },
    allowPositionals: true,
  });
  const [from, ...others] = positionals;
  if (from === undefined || others.length > 0) {
    console.error(`Usage: ${restoreUsage}`);
    return 2;
  }
  if (!existsSync(from)) throw new InputError(`There is no file ${from}.`);
  await refuseDamaged(from);
  const { rows, faults } = await withClubDatabase({ data: values.data, isNew: true }, async (database) => {
    const tables = await restoreFrom(from, database);
    return { rows: tables.reduce((sum, table) => sum + table.rows, 0), faults: await findRecordFaults(database) };
  });
  for (const fault of faults) console.error(fault);
  const checked =
    faults.length === 0 ? "The hashes are those of the backup, and every record is whole." : "See the faults above.";
  console.log(`${from}: ${howMany(rows, "row", "rows")} restored. ${checked}`);
  return faults.length === 0 ? 0 : 1;
}

/** Reads the whole file once before anything is opened: a copy that was cut short or damaged fails its checksum. */
async function refuseDamaged(path: string): Promise<void> {
  try {
    await pipeline(
      createReadStream(path),
      createGunzip(),
      new Writable({ write: (_chunk, _encoding, done) => done() }),
    );
  } catch (error) {
    const code = errorCode(error);
    if (!code.startsWith("Z_")) throw error;
    throw new InputError(`${path} is not a gzip file, or is cut short. Use another copy.`, { cause: error });
  }
}

async function restoreFrom(path: string, database: Database) {
  const lines = new PassThrough();
  const unzipped = pipeline(createReadStream(path), createGunzip(), lines);
  const restored = restoreBackup(database, lines).catch((error: Error) => {
    lines.destroy(error);
    throw error;
  });
  const [tables] = await Promise.all([restored, unzipped]);
  return tables;
}
