import pg from "pg";
import { StartRefusal } from "../start-refusal";
import type { Database, Row, Transaction } from "./database";
import { DatabaseFault } from "./database-fault";
import { runTransaction } from "./run-transaction";

interface Options {
  /** postgresql://user:password@host:port/name?sslmode=… */
  readonly url: string;
  /** How many connections this process may have open at once. */
  readonly connections: number;
  /** How many milliseconds a statement waits for a free connection, or for the server to answer a new one. */
  readonly patience?: number;
}

/**
 * Opens a PostgreSQL server. Several processes may use it at the same time. A connection that breaks is replaced: what was
 * under way on it fails, and what comes next works again once the server does.
 *
 * @throws StartRefusal if it cannot be reached, is too old, or does not keep commits through a power cut
 */
export async function openServerDatabase({ url, connections, patience = 10_000 }: Options): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: patience,
    application_name: "yardstick",
    // A client that was cut off in the middle of a transaction would otherwise hold its locks for hours.
    idle_in_transaction_session_timeout: 60_000,
    keepAlive: true,
    // A server that hangs answers nothing, not even that it is gone.
    query_timeout: 60_000,
    options: settings,
    types,
  });
  // An idle connection that breaks; the next statement takes another, or says why it cannot.
  pool.on("error", () => undefined);
  const database: Database = {
    query: <R extends Row>(sql: string, parameters?: readonly unknown[]) => rowsOf<R>(pool, sql, parameters),
    transaction: (work) => transact(pool, "begin", work),
    snapshot: (work) => transact(pool, "begin isolation level repeatable read", work),
    close: () => pool.end(),
  };
  try {
    await checkServer(database);
  } catch (error) {
    await pool.end();
    if (!(error instanceof DatabaseFault)) throw error;
    throw new StartRefusal(
      `The database server cannot be used (${error.message}). Check DATABASE_URL, and that the server runs and accepts connections from here, then start again.`,
      { cause: error },
    );
  }
  return database;
}

/** PostgreSQL 15, as it numbers itself. */
const oldest = 150_000;

async function checkServer(database: Database): Promise<void> {
  const [server] = await database.query<{
    number: number;
    version: string;
    fsync: string;
    commit: string;
    encoding: string;
    readonly: string;
  }>(
    `select current_setting('server_version_num')::integer as number, current_setting('server_version') as version,
            current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
            current_setting('server_encoding') as encoding, current_setting('transaction_read_only') as readonly`,
  );
  if (server === undefined) throw new Error("PostgreSQL returned no settings.");
  if (server.number < oldest) {
    throw new StartRefusal(`The database server is PostgreSQL ${server.version}. Yardstick needs 15 or newer.`);
  }
  if (server.encoding !== "UTF8") {
    throw new StartRefusal(
      `The database has the encoding ${server.encoding}. Make one with UTF8, and name it in DATABASE_URL.`,
    );
  }
  if (server.readonly === "on") {
    throw new StartRefusal(
      "The database is read-only. Name one in DATABASE_URL that can be written to, such as the primary server.",
    );
  }
  if (server.fsync === "on" && server.commit !== "off") return;
  const setting = server.fsync === "on" ? "synchronous_commit" : "fsync";
  throw new StartRefusal(
    `The database server has ${setting} switched off, so a power cut could lose work that was acknowledged. Switch it on, then start again.`,
  );
}

async function transact<T>(pool: pg.Pool, begin: string, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const client = await pool.connect().catch((error: unknown) => {
    throw faultOf(error);
  });
  let isUsable = true;
  const noted = async <R>(statement: Promise<R>): Promise<R> =>
    statement.catch((fault: DatabaseFault) => {
      if (fault.code === "gone") isUsable = false;
      throw fault;
    });
  // The client's own fault is that of the statement under way; without a listener it would end the process.
  const ignore = () => undefined;
  client.on("error", ignore);
  const connection: Transaction = {
    query: (sql, parameters) => noted(rowsOf(client, sql, parameters)),
    script: async (sql) => void (await noted(rowsOf(client, sql))),
  };
  try {
    return await runTransaction(connection, begin, work);
  } finally {
    client.removeListener("error", ignore);
    client.release(!isUsable);
  }
}

/** @throws DatabaseFault */
async function rowsOf<R extends Row>(
  on: Pick<pg.Pool, "query">,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<R[]> {
  try {
    // The rows have the columns that the statement selects; we cannot check that here.
    return (await on.query<R>(sql, [...parameters])).rows;
  } catch (error) {
    throw faultOf(error);
  }
}

/** SQLSTATEs of a server that is going, starting or full up, and of connections that break. */
const isServerGone = /^(?:08|57P0[123]|53300)/;

function faultOf(error: unknown): DatabaseFault {
  const { message, code, stack } = error as { message: string; code?: string; stack?: string };
  const isStatement = error instanceof pg.DatabaseError && !isServerGone.test(code ?? "");
  return new DatabaseFault(message, isStatement ? (code ?? null) : "gone", stack);
}

/** What our statements and the reading of values assume, whatever the database or the account has set. */
const settings = [
  "bytea_output=hex",
  "datestyle=ISO",
  "intervalstyle=postgres",
  "timezone=UTC",
  "standard_conforming_strings=on",
  "default_transaction_isolation=read\\ committed",
]
  .map((setting) => `-c ${setting}`)
  .join(" ");

const { builtins } = pg.types;

/** Values as the embedded database returns them, so that no query depends on which it is. */
const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [builtins.BYTEA]: (text) => new Uint8Array(Buffer.from(text.slice(2), "hex")),
  [builtins.INT8]: (text) => (Number.isSafeInteger(Number(text)) ? Number(text) : BigInt(text)),
  [builtins.DATE]: (text) => new Date(text),
};

const types: pg.CustomTypesConfig = {
  getTypeParser: (type: number, format?: "text" | "binary") =>
    (format === "binary" ? undefined : parsers[type]) ?? pg.types.getTypeParser(type, format as "text"),
} as pg.CustomTypesConfig;
