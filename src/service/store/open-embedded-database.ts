import type { Database, Queryable, Row, Transaction } from "./database";
import type { OwnerMark } from "./owner-mark";
import { runTransaction } from "./run-transaction";
import { startEngine, usual, type Engine, type Patience } from "./start-engine";

/** A database that runs inside this process, and can fail. */
export interface EmbeddedDatabase extends Database, Pick<Engine, "gone" | "abandon"> {}

interface Options {
  /** The mark of the exclusive lock that the caller holds: two processes on one folder would silently lose rows. */
  readonly mark?: OwnerMark | null;
  readonly patience?: Patience;
  /** How many milliseconds pass between two checks of the log's size. */
  readonly tidyEvery?: number;
}

/**
 * Opens a PostgreSQL that runs in a thread of this process and keeps its files in that folder; makes it the first time.
 *
 * @throws StartRefusal if it cannot be opened, or commits would not be durable
 */
export async function openEmbeddedDatabase(folder: string, options: Options = {}): Promise<EmbeddedDatabase> {
  const { mark = null, patience, tidyEvery = 60_000 } = options;
  const engine = await startEngine({ folder, mark }, patience);
  const inTurn = createTurns();
  // If this fails, the next statement reports it.
  const tidying = setInterval(() => void inTurn(() => tidy(engine)).catch(() => undefined), tidyEvery).unref();
  const connection: Transaction = {
    ...queryableOn(engine),
    script: async (sql) => void (await engine.ask({ kind: "script", sql })),
  };
  const transaction: Database["transaction"] = (work) => inTurn(() => runTransaction(connection, "begin", work));
  return {
    gone: engine.gone,
    abandon: (why) => engine.abandon(why),
    query: (sql, parameters) => inTurn(() => connection.query(sql, parameters)),
    transaction,
    // Nobody else commits meanwhile.
    snapshot: transaction,
    async close() {
      clearInterval(tidying);
      // Work under way finishes first, unless it never ends.
      const limit = setTimeout(
        () => engine.abandon("The database did not close in time."),
        (patience ?? usual).closing,
      );
      await inTurn(() => engine.close()).finally(() => clearTimeout(limit));
    },
  };
}

/** How many bytes the log may grow before its content is written to the tables. */
const longLog = 64 * 1024 * 1024;

/**
 * Without its usual helper processes PostgreSQL makes no checkpoints: its log would grow until the disk is full, and be
 * read from beginning to end after a crash.
 */
async function tidy(engine: Engine): Promise<void> {
  const [log] = await queryableOn(engine).query<{ long: boolean }>(
    "select pg_current_wal_insert_lsn() - redo_lsn > $1 as long from pg_control_checkpoint()",
    [longLog],
  );
  if (log?.long) await engine.ask({ kind: "script", sql: "checkpoint" });
}

/** Runs one piece of work after another: a transaction has the engine to itself until it ends. */
function createTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    // The caller gets the failure; the next piece of work must run all the same.
    last = result.catch(() => undefined);
    return result;
  };
}

function queryableOn(engine: Engine): Queryable {
  return {
    // The rows have the columns that the statement selects; we cannot check that here.
    query: async <R extends Row>(sql: string, parameters: readonly unknown[] = []) =>
      (await engine.ask({ kind: "query", sql, parameters })) as R[],
  };
}
