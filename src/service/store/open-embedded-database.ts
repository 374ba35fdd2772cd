import type { Database, Queryable, Row, Transaction } from "./database";
import type { OwnerMark } from "./owner-mark";
import { startEngine, usual, type Engine, type Patience } from "./start-engine";

/** A database that runs inside this process, and can come to its end. */
export interface EmbeddedDatabase extends Database, Pick<Engine, "gone" | "abandon"> {}

interface Options {
  /** Of the exclusive lock that the caller holds: two processes on one folder silently lose rows. */
  readonly mark?: OwnerMark | null;
  readonly patience?: Patience;
  /** Milliseconds between two looks at how long the log has grown. */
  readonly tidyEvery?: number;
}

/**
 * Opens the PostgreSQL that runs in a thread of this process and keeps its files in that folder, making it at first.
 *
 * @throws StartRefusal where it cannot be opened, or commits would not be durable.
 */
export async function openEmbeddedDatabase(folder: string, options: Options = {}): Promise<EmbeddedDatabase> {
  const { mark = null, patience, tidyEvery = 60_000 } = options;
  const engine = await startEngine({ folder, mark }, patience);
  const inTurn = createTurns();
  // Where it does not go well, whoever works next hears of it.
  const tidying = setInterval(() => void inTurn(() => tidy(engine)).catch(() => undefined), tidyEvery).unref();
  return {
    gone: engine.gone,
    abandon: (why) => engine.abandon(why),
    query: (sql, parameters) => inTurn(() => queryableOn(engine).query(sql, parameters)),
    transaction: (work) => inTurn(() => transact(engine, work)),
    async close() {
      clearInterval(tidying);
      // What is under way ends first, unless it never does.
      const limit = setTimeout(
        () => engine.abandon("The database did not close in time."),
        (patience ?? usual).closing,
      );
      await inTurn(() => engine.close()).finally(() => clearTimeout(limit));
    },
  };
}

/** Bytes that the log may grow before what it holds is written to its place. */
const longLog = 64 * 1024 * 1024;

/**
 * Alone in its process, PostgreSQL makes no checkpoint by itself: its log would grow until the disk is full, and be read
 * from end to end after a crash.
 */
async function tidy(engine: Engine): Promise<void> {
  const [log] = await queryableOn(engine).query<{ long: boolean }>(
    "select pg_current_wal_insert_lsn() - redo_lsn > $1 as long from pg_control_checkpoint()",
    [longLog],
  );
  if (log?.long) await engine.ask({ kind: "script", sql: "checkpoint" });
}

/** Runs one work after another: a transaction has the engine for itself until it ends. */
function createTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    // Whoever asked hears of a failure; the next in turn has nothing to do with it.
    last = result.catch(() => undefined);
    return result;
  };
}

async function transact<T>(engine: Engine, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  let failure: Error | null = null;
  const watched = async <R>(statement: Promise<R>): Promise<R> =>
    statement.catch((error: unknown) => {
      failure ??= error as Error;
      throw error;
    });
  const queryable = queryableOn(engine);
  await engine.ask({ kind: "script", sql: "begin" });
  try {
    const result = await work({
      query: (sql, parameters) => watched(queryable.query(sql, parameters)),
      script: async (sql) => void (await watched(engine.ask({ kind: "script", sql }))),
    });
    // After a statement that failed, PostgreSQL answers a commit with success, and rolls back.
    if (failure !== null) throw failure as Error;
    await engine.ask({ kind: "script", sql: "commit" });
    return result;
  } catch (error) {
    // Where even this fails the engine is gone, and what was begun with it.
    await engine.ask({ kind: "script", sql: "rollback" }).catch(() => undefined);
    throw error;
  }
}

function queryableOn(engine: Engine): Queryable {
  return {
    // The rows are as the statement says; nobody can check that here.
    query: async <R extends Row>(sql: string, parameters: readonly unknown[] = []) =>
      (await engine.ask({ kind: "query", sql, parameters })) as R[],
  };
}
