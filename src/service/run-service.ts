import { setTimeout as pause } from "node:timers/promises";
import type { Settings } from "./settings";
import { startService, type RunningService } from "./start-service";
import { DatabaseFault } from "./store/database-fault";

/**
 * Runs the service until it is told to stop (SIGINT, SIGTERM), then closes it cleanly: PGlite must be closed, or its
 * next start has to recover. Where the database comes to its end the process says why, in a sentence, and ends with 1:
 * whoever keeps it running starts it anew, and the start says what is wrong.
 */
export async function runService(settings: Settings): Promise<RunningService> {
  // Whatever is written from here on is this account's alone.
  process.umask(0o077);
  const service = await startService(settings);
  if (service.notice !== null) process.stderr.write(`${service.notice}\n`);
  const stop = () => {
    // A second signal does not wait.
    for (const signal of signals) process.removeListener(signal, stop);
    void closeInTime(service);
  };
  for (const signal of signals) process.on(signal, stop);
  void service.failed.then((why) => end(service, why));
  return service;
}

const signals = ["SIGINT", "SIGTERM"] as const;

/** Milliseconds for what is under way to be told so, and for the thread of the database to end. */
const farewell = 2000;

/** Milliseconds in which all is closed: connections take five seconds, and the database writes what it holds. */
const closing = 30_000;

async function closeInTime(service: RunningService): Promise<void> {
  const closed = service.close().then(
    () => null,
    // Of the database's end `end` tells.
    (error: unknown) => (error instanceof DatabaseFault ? "" : `${String(error)}\n`),
  );
  const late = "The service did not come to its end in time and is ended; its next start looks after the database.\n";
  const fault = await Promise.race([closed, pause(closing, late)]);
  if (fault !== null) process.stderr.write(fault);
  if (fault === late) process.kill(process.pid, "SIGKILL");
  process.exit(fault === null ? 0 : 1);
}

async function end(service: RunningService, why: string): Promise<void> {
  process.stderr.write(`${why}\n`);
  const closed = service.close().then(
    () => true,
    () => true,
  );
  // process.exit waits for threads, and one that waits for a disk may never end.
  if (!(await Promise.race([closed, pause(farewell, false)]))) process.kill(process.pid, "SIGKILL");
  process.exit(1);
}
