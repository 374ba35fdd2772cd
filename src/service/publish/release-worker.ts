import { parentPort } from "node:worker_threads";
import { makeReleaseFile } from "./make-release-file";
import type { ReleaseJob, ReleaseReply } from "./release-job";

// The thread that makes a release: answers one job with one reply.
parentPort?.once("message", (job: ReleaseJob) => {
  parentPort?.postMessage(reply(job));
});

function reply(job: ReleaseJob): ReleaseReply {
  try {
    return makeReleaseFile(job);
  } catch (error) {
    return { kind: "failed", stack: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
