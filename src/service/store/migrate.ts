import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { StartRefusal } from "../start-refusal";
import type { Database, Transaction } from "./database";

const ownMigrations = fileURLToPath(new URL("./migrations", import.meta.url));
/** Any number, as long as every Yardstick uses the same. */
const advisoryLock = 20_261_122;

interface Migration {
  readonly name: string;
  readonly sha256: string;
  readonly sql: string;
}

interface Options {
  /** Where the files are; left out: the service's own. */
  readonly folder?: string;
  /** The migrations that an older database had, in order; left out: all there are. */
  readonly asFarAs?: readonly Pick<Migration, "name" | "sha256">[];
}

/**
 * Brings the schema up to date: runs each numbered SQL file that has not run yet, in order, all in one transaction and
 * by one process at a time.
 *
 * @throws StartRefusal if a file that ran has changed since, or if a newer Yardstick has migrated the database
 */
export async function migrate(
  database: Pick<Database, "transaction">,
  { folder = ownMigrations, asFarAs }: Options = {},
): Promise<void> {
  const all = readMigrations(folder);
  const migrations = asFarAs === undefined ? all : all.slice(0, asFarAs.length);
  refuseUnknown(new Map(asFarAs?.map(({ name, sha256 }) => [name, sha256])), migrations);
  for (const [at, { sha256 }] of (asFarAs ?? []).entries()) {
    const migration = migrations[at];
    if (migration !== undefined && migration.sha256 !== sha256) refuseChanged(migration);
  }
  await database.transaction(async (transaction) => {
    await transaction.query("select pg_advisory_xact_lock($1)", [advisoryLock]);
    const applied = await readApplied(transaction);
    refuseUnknown(applied, migrations);
    for (const migration of migrations) {
      const sha256 = applied.get(migration.name);
      if (sha256 === undefined) await apply(transaction, migration);
      else if (sha256 !== migration.sha256) refuseChanged(migration);
    }
  });
}

/** A hash of all migrations. It changes when one is changed or added. */
export function hashOfMigrations(): string {
  const all = readMigrations(ownMigrations).map(({ name, sha256 }) => `${name} ${sha256}\n`);
  return createHash("sha256").update(all.join("")).digest("hex");
}

function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder).filter((name) => /^\d{4}-.+\.sql$/.test(name));
  return names.sort().map((name) => {
    const sql = readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n");
    return { name, sha256: createHash("sha256").update(sql).digest("hex"), sql };
  });
}

async function readApplied(transaction: Transaction): Promise<Map<string, string>> {
  await transaction.query(`create table if not exists schema_migration (
    name text primary key, sha256 text not null, applied_at timestamptz not null default now())`);
  const rows = await transaction.query<{ name: string; sha256: string }>("select name, sha256 from schema_migration");
  return new Map(rows.map(({ name, sha256 }) => [name, sha256]));
}

async function apply(transaction: Transaction, { name, sha256, sql }: Migration): Promise<void> {
  await transaction.script(sql);
  await transaction.query("insert into schema_migration (name, sha256) values ($1, $2)", [name, sha256]);
}

function refuseUnknown(applied: ReadonlyMap<string, string>, migrations: readonly Migration[]): void {
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = [...applied.keys()].filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  throw new StartRefusal(
    `The database was last used by a newer Yardstick (it has ${unknown.join(", ")}). Update Yardstick, or restore the backup made before the update.`,
  );
}

function refuseChanged({ name }: Migration): never {
  throw new StartRefusal(
    `The migration ${name} has changed since it ran on this database. Restore the original file, and put the change into a new migration.`,
  );
}
