import { randomUUID } from "node:crypto";
import type { Database } from "../../../src/service/store/database";
import { migrate } from "../../../src/service/store/migrate";
import { openServerDatabase } from "../../../src/service/store/open-server-database";
import { startPostgresServer, type PostgresServer } from "./postgres-server";

/** The account that owns the database: not a superuser, as no service's should be. */
const owner = "yardstick";

/** Where suites, which run in other processes, find the address of the server. */
const address = "YARDSTICK_TEST_SERVER";

const urls = new WeakMap<Database, string>();

/** Starts the server for all suites of the run, with a database to be copied, whose tables are empty. */
export async function startSharedServer(): Promise<PostgresServer> {
  // Tests of connections and replicas hold dozens at once, and nobody vacuums the database while it is copied.
  const server = await startPostgresServer(["max_connections=300", "autovacuum=off"]);
  await run(server.url("postgres"), `create role ${owner} login createrole`);
  // Tests put rows back as they were, past the triggers that protect them.
  await run(server.url("postgres"), `grant set on parameter session_replication_role to ${owner}`);
  await run(server.url("postgres"), `create database prepared owner ${owner}`);
  const database = await openServerDatabase({ url: server.url("prepared", owner), connections: 2 });
  await migrate(database);
  await database.close();
  process.env[address] = server.url("");
  return server;
}

/** A new database, whose tables are empty, on the server that all suites of the run share. */
export async function openServerTestDatabase(): Promise<Database> {
  const server = process.env[address];
  if (server === undefined) throw new Error("Only the project 'database server' of jest.config.cjs has a server.");
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await run(new URL("postgres", server).href, `create database ${name} template prepared owner ${owner}`);
  const own = new URL(name, server);
  own.username = owner;
  const database = await openServerDatabase({ url: own.href, connections: 10 });
  urls.set(database, own.href);
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

async function run(url: string, statement: string): Promise<void> {
  const database = await openServerDatabase({ url, connections: 1 });
  await database.query(statement);
  await database.close();
}
