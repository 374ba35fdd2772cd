import { Worker } from "node:worker_threads";
import { StartRefusal } from "../start-refusal";
import type { Row } from "./database";
import { DatabaseFault } from "./database-fault";
import type { EngineReply, EngineSettings, EngineWork } from "./engine-messages";

/** PostgreSQL in a thread of its own. It is given one thing at a time. */
export interface Engine {
  /** @throws DatabaseFault where PostgreSQL refuses, or is gone. */
  ask(work: EngineWork): Promise<Row[]>;
  /** Resolves, with a sentence that says why, when the engine can do nothing any more. Closing it is no such end. */
  readonly gone: Promise<string>;
  /** Stops it as it stands, for a reason of ours; safe at any moment, as killing the process is. */
  abandon(why: string): void;
  close(): Promise<void>;
}

/** Milliseconds after which the engine is given up. */
export interface Patience {
  /** Of recovery after a crash, which reads all that was written since the last checkpoint. */
  readonly opening: number;
  /** Of one statement: 90 MB on a slow and busy disk took under one minute. */
  readonly statement: number;
  /** Of closing, what is under way included: it writes what is in memory to its place. */
  readonly closing: number;
}

export const usual: Patience = { opening: 900_000, statement: 300_000, closing: 30_000 };

/**
 * Starts it. Inside WebAssembly a PANIC does not end PostgreSQL but spins for ever, so that it runs where it can be
 * stopped from outside: the thread tells of an end that it sees, and a statement that takes too long is one as well.
 *
 * @throws StartRefusal where the database cannot be opened.
 */
export async function startEngine(settings: EngineSettings, patience: Patience = usual): Promise<Engine> {
  const worker = new Worker(new URL("./start-database-worker.mjs", import.meta.url), {
    execArgv: [],
    workerData: settings,
  });
  let waiting: { resolve(rows: Row[]): void; reject(error: Error): void } | null = null;
  let end: string | null = null;
  let tellGone: (why: string) => void = () => undefined;
  const gone = new Promise<string>((resolve) => (tellGone = resolve));

  const settle = (how: (waiter: NonNullable<typeof waiting>) => void) => {
    const waiter = waiting;
    waiting = null;
    if (waiter !== null) how(waiter);
  };
  const abandon = (why: string) => {
    if (end !== null) return;
    end = why;
    void worker.terminate();
    tellGone(why);
    settle(({ reject }) => reject(new DatabaseFault(why, "gone")));
  };
  worker.on("message", (reply: EngineReply) => {
    if (reply.kind === "gone") abandon(reply.why);
    else if (reply.kind === "done") settle(({ resolve }) => resolve(reply.rows));
    else if (reply.kind === "refused") settle(({ reject }) => reject(new StartRefusal(reply.why)));
    else {
      const { message, code, stack } = reply.error;
      settle(({ reject }) => reject(new DatabaseFault(message, code, stack)));
    }
  });
  worker.on("error", (error) => abandon(`The thread of the database failed (${error.message}). Start again.`));
  worker.on("exit", (code) => abandon(`The thread of the database ended (${code}). Start again.`));

  const wait = (limit: number, what: string): Promise<Row[]> => {
    if (end !== null) return Promise.reject(new DatabaseFault(end, "gone"));
    return new Promise((resolve, reject) => {
      const tooLong = `${what} has taken more than ${limit / 1000} seconds, and is given up. See to the disk that holds ${settings.folder}, then start again.`;
      const timer = setTimeout(() => abandon(tooLong), limit);
      waiting = {
        resolve: (rows) => (clearTimeout(timer), resolve(rows)),
        reject: (error) => (clearTimeout(timer), reject(error)),
      };
    });
  };
  const ask = (work: EngineWork) => {
    const answered = wait(work.kind === "close" ? patience.closing : patience.statement, nameOf(work));
    if (end === null) worker.postMessage(work);
    return answered;
  };

  try {
    await wait(patience.opening, "Opening the database");
  } catch (error) {
    end ??= "It did not open.";
    await worker.terminate();
    throw error instanceof DatabaseFault ? new StartRefusal(error.message) : error;
  }
  return {
    ask,
    gone,
    abandon,
    async close() {
      if (end === null) await ask({ kind: "close" }).finally(() => (end ??= "It is closed."));
      await worker.terminate();
    },
  };
}

function nameOf(work: EngineWork): string {
  return work.kind === "close" ? "Closing the database" : `The statement "${work.sql.slice(0, 60)}"`;
}
