import { setTimeout as pause } from "node:timers/promises";
import type { Settings } from "./settings";
import { startService, type RunningService } from "./start-service";
import { DatabaseFault } from "./store/database-fault";

/**
 * Runs the service until it is told to stop (SIGINT, SIGTERM), then closes it cleanly: PGlite must be closed, or its
 * next start has to recover. If the database fails, the process says why in a sentence and exits with 1, so that a
 * process manager can restart it and the new start can say what is wrong.
 */
export async function runService(settings: Settings): Promise<RunningService> {
  // Files written from here on are private to this account.
  process.umask(0o077);
  const service = await startService(settings);
  if (service.notice !== null) process.stderr.write(`${service.notice}\n`);
  const stop = () => {
    // A second signal stops it at once.
    for (const signal of signals) process.removeListener(signal, stop);
    void closeInTime(service);
  };
  for (const signal of signals) process.on(signal, stop);
  void service.failed.then((why) => end(service, why));
  return service;
}

const signals = ["SIGINT", "SIGTERM"] as const;

/** How many milliseconds to allow for refusing requests under way and for the database thread to end. */
const farewell = 2000;

/** How many milliseconds closing may take: connections take five seconds, and the database writes what is in memory. */
const closing = 30_000;

async function closeInTime(service: RunningService): Promise<void> {
  const closed = service.close().then(
    () => null,
    // `end` reports a failure of the database.
    (error: unknown) => (error instanceof DatabaseFault ? "" : `${String(error)}\n`),
  );
  const late = "The service did not stop in time, so it was ended; its next start will repair the database.\n";
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
