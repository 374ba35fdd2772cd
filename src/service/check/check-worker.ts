import { parentPort } from "node:worker_threads";
import type { CheckJob, CheckReply } from "./check-job";
import { checkSubmission } from "./check-submission";

// The checking thread: answers each job with one reply, in turn.
parentPort?.on("message", (job: CheckJob) => {
  parentPort?.postMessage(reply(job));
});

function reply(job: CheckJob): CheckReply {
  try {
    return checkSubmission(job);
  } catch (error) {
    return { kind: "failed", stack: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
