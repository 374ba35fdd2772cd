import { Worker } from "node:worker_threads";
import { refuse } from "../refusal";
import type { CheckJob, CheckReply } from "./check-job";

/** Checks submissions beside the service, one after another, so that a long check holds up nobody else's request. */
export interface SubmissionChecker {
  /** @throws Refusal where it is more than can be checked, or too much is waiting already. */
  check(job: CheckJob): Promise<Exclude<CheckReply, { kind: "failed" }>>;
  close(): Promise<void>;
}

interface Limits {
  /** Milliseconds after which a check is given up. A register of 50,000 rows by 15 columns was seen to take 20 s. */
  readonly patience: number;
  /** Megabytes of objects a check may take. The same register was seen to take 600. */
  readonly memory: number;
  /** Megabytes of requests that may wait for their turn. */
  readonly waiting: number;
}

const usual: Limits = { patience: 120_000, memory: 2048, waiting: 400 };

/** Its thread is started with the first job, and anew after one that was too much for it. */
export function createSubmissionChecker(limits: Limits = usual): SubmissionChecker {
  let worker: Worker | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  const stop = async () => {
    const stopped = worker;
    worker = null;
    await stopped?.terminate();
  };

  const run = async (job: CheckJob): Promise<CheckReply> => {
    worker ??= start(limits.memory);
    try {
      return await ask(worker, job, limits.patience);
    } catch (error) {
      await stop();
      throw error;
    }
  };

  return {
    async check(job) {
      const size = job.body.length;
      if (waiting + size > limits.waiting * 1_000_000) throw refuse("busy");
      waiting += size;
      const result = turn.then(() => run(job)).finally(() => (waiting -= size));
      // The next one's turn comes whatever became of this one; its own caller hears of that.
      turn = Promise.allSettled([result]);
      const reply = await result;
      if (reply.kind === "failed") throw new Error(`A check failed. ${reply.stack}`);
      return reply;
    },
    async close() {
      await turn;
      await stop();
    },
  };
}

function start(memory: number): Worker {
  const worker = new Worker(new URL("./start-check-worker.mjs", import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  // Waiting for work keeps nothing alive; a job under way does.
  worker.unref();
  return worker;
}

function ask(worker: Worker, job: CheckJob, patience: number): Promise<CheckReply> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(() => reject(refuse("too-much-to-check"))), patience);
    const settle = (how: () => void) => {
      clearTimeout(timer);
      worker.unref();
      // Only ours: Node itself listens to what else a thread tells.
      for (const name of ["message", "error", "exit"]) worker.removeAllListeners(name);
      how();
    };
    worker.once("message", (reply: CheckReply) => settle(() => resolve(reply)));
    worker.once("error", (error: NodeJS.ErrnoException) =>
      settle(() => reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? refuse("too-much-to-check") : error)),
    );
    worker.once("exit", (code) => settle(() => reject(new Error(`The thread that checks ended with ${code}.`))));
    worker.ref();
    worker.postMessage(job);
  });
}
