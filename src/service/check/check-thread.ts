import { Worker } from "node:worker_threads";
import { refuse, type Refusal } from "../refusal";
import type { CheckJob, CheckReply } from "./check-job";

/**
 * A thread that checks one job at a time. It starts with the first job, and again after a job that was too much for it.
 */
export interface CheckThread {
  /** @throws Refusal if the job takes more time or memory than a check may */
  ask(job: CheckJob, patience: number): Promise<CheckReply>;
  /** Ends the thread and refuses the job under way with this refusal. */
  end(refusal: Refusal): Promise<void>;
}

/** @param memory megabytes of objects a job may use */
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
  // An idle thread does not keep the process alive; a job under way does.
  worker.unref();
  return worker;
}

function ask(worker: Worker, job: CheckJob, patience: number): Promise<CheckReply> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(() => reject(refuse("too-much-to-check"))), patience);
    const settle = (how: () => void) => {
      clearTimeout(timer);
      worker.unref();
      // Remove only our own listeners: Node itself listens to the thread's other events.
      for (const name of ["message", "error", "exit"]) worker.removeAllListeners(name);
      how();
    };
    worker.once("message", (reply: CheckReply) => settle(() => resolve(reply)));
    worker.once("error", (error: NodeJS.ErrnoException) =>
      settle(() => reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? refuse("too-much-to-check") : error)),
    );
    worker.once("exit", (code) => settle(() => reject(new Error(`The checking thread ended with exit code ${code}.`))));
    worker.ref();
    worker.postMessage(job);
  });
}
