import { Worker } from "node:worker_threads";
import { refuse, type Refusal } from "../refusal";
import type { CheckJob, CheckReply } from "./check-job";

/** A thread that checks one job at a time. It is started with the first job, and anew after one that was too much for it. */
export interface CheckThread {
  /** @throws Refusal where the job takes more time or memory than a check may. */
  ask(job: CheckJob, patience: number): Promise<CheckReply>;
  /** Ends the thread; a job under way is refused so. */
  end(refusal: Refusal): Promise<void>;
}

/** @param memory megabytes of objects that a job may take */
export function createCheckThread(memory: number): CheckThread {
  let worker: Worker | null = null;
  let giveUp: (refusal: Refusal) => void = () => undefined;

  const stop = async () => {
    const stopped = worker;
    worker = null;
    await stopped?.terminate();
  };
  return {
    async ask(job, patience) {
      worker ??= start(memory);
      const given = new Promise<never>((_, reject) => (giveUp = reject));
      try {
        return await Promise.race([ask(worker, job, patience), given]);
      } catch (error) {
        await stop();
        throw error;
      }
    },
    async end(refusal) {
      giveUp(refusal);
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
