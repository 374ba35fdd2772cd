import { Worker } from "node:worker_threads";
import { StartRefusal } from "../start-refusal";
import type { Row } from "./database";
import { DatabaseFault } from "./database-fault";
import type { EngineReply, EngineSettings, EngineWork } from "./engine-messages";

/** PostgreSQL in a thread of its own. Give it one piece of work at a time. */
export interface Engine {
  /** @throws DatabaseFault if PostgreSQL refuses, or has stopped */
  ask(work: EngineWork): Promise<Row[]>;
  /** Resolves, with the reason as a sentence, when the engine can no longer work. It does not resolve on closing. */
  readonly gone: Promise<string>;
  /** Stops it at once, for the reason given; safe at any moment, as killing the process is. */
  abandon(why: string): void;
  close(): Promise<void>;
}

/** How many milliseconds we wait for the engine before we give it up. */
export interface Patience {
  /** For recovery after a crash, which reads everything written since the last checkpoint. */
  readonly opening: number;
  /** For one statement: 90 MB on a slow and busy disk took under one minute. */
  readonly statement: number;
  /** For closing, including work under way: it writes what is in memory to disk. */
  readonly closing: number;
}

export const usual: Patience = { opening: 900_000, statement: 300_000, closing: 30_000 };

/**
 * Starts it. Inside WebAssembly a PANIC does not end PostgreSQL but loops for ever, so it runs in a thread that can be
 * stopped from outside. The thread reports a failure it sees; a statement that takes too long counts as one as well.
 *
 * @throws StartRefusal if the database cannot be opened
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
  worker.on("error", (error) => abandon(`The database thread failed (${error.message}). Start the service again.`));
  worker.on("exit", (code) => abandon(`The database thread ended (exit code ${code}). Start the service again.`));

  const wait = (limit: number, what: string): Promise<Row[]> => {
    if (end !== null) return Promise.reject(new DatabaseFault(end, "gone"));
    return new Promise((resolve, reject) => {
      const tooLong = `${what} took more than ${limit / 1000} seconds and was given up. Check the disk of ${settings.folder}, then start again.`;
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
