import type { Database } from "../../../src/service/store/database";
import { migrate } from "../../../src/service/store/migrate";
import { openServerDatabase } from "../../../src/service/store/open-server-database";
import { startPostgresServer, type PostgresServer } from "./postgres-server";
import { afterFile } from "./after-file";

/** The account that owns the database: not a superuser, as no service's should be. */
const owner = "yardstick";

let server: Promise<PostgresServer> | null = null;
let made = 0;
const urls = new WeakMap<Database, string>();

/** A new database, whose tables are empty, on a server that lasts until the file's tests have ended. */
export async function openServerTestDatabase(): Promise<Database> {
  server ??= prepareServer();
  const at = await server;
  made += 1;
  await onServer(at, `create database test_${made} template prepared owner ${owner}`);
  const url = at.url(`test_${made}`, owner);
  const database = await openServerDatabase({ url, connections: 10 });
  urls.set(database, url);
  return database;
}

/** The same database as another process would open it, with connections of its own. */
export async function openAgain(database: Database): Promise<Database> {
  return openServerDatabase({ url: urlOf(database), connections: 5 });
}

/** Its address, for another process. */
export function urlOf(database: Database): string {
  const url = urls.get(database);
  if (url === undefined) throw new Error("That is not a database on a server.");
  return url;
}

async function prepareServer(): Promise<PostgresServer> {
  const started = await startPostgresServer();
  afterFile(() => started.remove());
  await onServer(started, `create role ${owner} login createrole`);
  // Tests put rows back as they were, past the triggers that protect them.
  await onServer(started, `grant set on parameter session_replication_role to ${owner}`);
  await onServer(started, `create database prepared owner ${owner}`);
  const database = await openServerDatabase({ url: started.url("prepared", owner), connections: 2 });
  await migrate(database);
  await database.close();
  return started;
}

async function onServer(at: PostgresServer, statement: string): Promise<void> {
  const database = await openServerDatabase({ url: at.url("postgres"), connections: 2 });
  await database.query(statement);
  await database.close();
}
