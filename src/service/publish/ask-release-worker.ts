import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { ReleaseJob, ReleaseMade, ReleaseReply } from "./release-job";

/**
 * Makes a release in a thread of its own, which ends with it, so that requests are answered meanwhile.
 */
export async function askReleaseWorker(job: ReleaseJob): Promise<ReleaseMade> {
  const worker = new Worker(new URL("./start-release-worker.mjs", import.meta.url), { execArgv: [] });
  try {
    worker.postMessage(job);
    const ended = once(worker, "exit").then(([code]) => {
      throw new Error(`The thread that makes releases ended with exit code ${code}.`);
    });
    const [reply] = (await Promise.race([once(worker, "message"), ended])) as [ReleaseReply];
    if (reply.kind === "failed") throw new Error(`A release could not be made. ${reply.stack}`);
    return reply;
  } finally {
    await worker.terminate();
  }
}
