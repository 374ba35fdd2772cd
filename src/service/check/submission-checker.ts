import { refuse } from "../refusal";
import type { CheckJob, CheckReply } from "./check-job";
import { createCheckThread, type CheckThread } from "./check-thread";
import { createFairQueue } from "./fair-queue";

export type CheckResult = Exclude<CheckReply, { kind: "failed" }>;

/** Checks submissions in other threads, so that a long check does not hold up other people's requests or checks. */
export interface SubmissionChecker {
  /** @throws Refusal if it is too much to check, or too many of this member's checks are waiting already */
  check(job: CheckJob): Promise<CheckResult>;
  /** Refuses waiting checks and stops those under way. */
  close(): Promise<void>;
}

export interface CheckLimits {
  /** Milliseconds after which we give up a check. A register of 50,000 rows by 15 columns took 20 s. */
  readonly patience: number;
  /** How many of one member's checks may wait for their turn. */
  readonly waiting: number;
  /** The checking threads: the largest body each one takes, in bytes, and the megabytes of objects a check may use. */
  readonly threads: readonly { readonly largest: number; readonly memory: number }[];
}

/**
 * The first thread takes everything (that register is 55 MB and needs 600 MB of objects). The second, which starts only
 * when the first is busy, takes only checks that last a second or two, so that a large check holds up only large ones.
 */
export const usualCheckLimits: CheckLimits = {
  patience: 120_000,
  waiting: 8,
  threads: [
    { largest: Infinity, memory: 2048 },
    { largest: 4_000_000, memory: 1024 },
  ],
};

interface Waiting {
  readonly job: CheckJob;
  readonly resolve: (reply: CheckReply) => void;
  readonly reject: (reason: unknown) => void;
}

/** Members take turns, with one check at a time for each. */
export function createSubmissionChecker({
  patience,
  waiting,
  threads,
}: CheckLimits = usualCheckLimits): SubmissionChecker {
  const queue = createFairQueue<Waiting>();
  const lanes = threads.map(({ largest, memory }) => ({ largest, thread: createCheckThread(memory), isBusy: false }));
  let isClosed = false;

  const next = () => {
    for (const lane of lanes) {
      if (lane.isBusy) continue;
      const taken = queue.take(lane.largest);
      if (taken !== null) run(lane, taken.of, taken.item);
    }
  };
  const run = (lane: { thread: CheckThread; isBusy: boolean }, of: string, { job, resolve, reject }: Waiting) => {
    lane.isBusy = true;
    void lane.thread
      .ask(job, patience)
      .then(resolve, reject)
      .finally(() => {
        lane.isBusy = false;
        queue.done(of);
        next();
      });
  };

  return {
    async check(job) {
      if (isClosed) throw refuse("stopping");
      if (queue.waitingOf(job.member) >= waiting) throw refuse("busy");
      const reply = await new Promise<CheckReply>((resolve, reject) => {
        queue.add(job.member, job.body.length, { job, resolve, reject });
        next();
      });
      if (reply.kind === "failed") throw new Error(`A check failed. ${reply.stack}`);
      return reply;
    },
    async close() {
      isClosed = true;
      for (const { reject } of queue.empty()) reject(refuse("stopping"));
      await Promise.all(lanes.map(({ thread }) => thread.end(refuse("stopping"))));
    },
  };
}
