import { fork, type ChildProcess } from "node:child_process";
import { availableParallelism, freemem } from "node:os";
import { fileURLToPath } from "node:url";
import { howMany } from "../../domain/how-many";
import type { ReportFile, ReportFolder } from "./report-folder";
import type { ReportRequest } from "./report-request";
import type { ReportAnswer, ReportTask } from "./report-task";

/** What each process needs at most, so that a machine without much memory starts fewer. */
const bytesOfProcess = 1.2e9;

/** More gain little: the disk and the memory are then what is slow. */
const mostProcesses = 8;

const program = fileURLToPath(new URL("./start-report-process.mjs", import.meta.url));

/**
 * Makes the reports that are left in a folder, several at a time, and prints a line for each. Ctrl+C lets those under way
 * be finished.
 *
 * @returns whether every member has its report
 */
export async function makeAll(
  request: ReportRequest,
  folder: ReportFolder,
  print: (line: string) => void,
  printError: (line: string) => void,
): Promise<boolean> {
  const all = folder.left.length;
  const waiting = [...folder.left];
  const began = Date.now();
  let ended = 0;
  let made = 0;
  /** Why no more are begun; null as long as they are. */
  let stopped: string | null = null;
  const stop = () => (stopped ??= "Stopped.");
  process.once("SIGINT", stop);

  async function work(): Promise<void> {
    const child = fork(program, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
    let failed: Error | null = null;
    child.on("error", (error) => (failed ??= error));
    try {
      for (let file = waiting.shift(); file !== undefined && stopped === null; file = waiting.shift()) {
        const answer = await ask(child, { request, member: file.code, path: folder.pathOf(file) });
        if (answer === null) stopped ??= endOf(child, failed, file);
        else tell(file, answer);
      }
    } catch (error) {
      // What was made can't be noted down, so the others need not go on either.
      stop();
      throw error;
    } finally {
      // It waits for the next task, and this process for its end.
      if (child.connected) child.disconnect();
    }
  }

  function tell(file: ReportFile, answer: ReportAnswer): void {
    if (answer.kind === "stopped") {
      stopped ??= answer.why;
      return;
    }
    ended += 1;
    const place = `${String(ended).padStart(String(all).length)} of ${all}`;
    if (answer.kind === "not made") {
      printError(`${place}  ${file.name}: not made. ${answer.why}`);
      return;
    }
    made += 1;
    folder.made(file);
    const kilobytes = Math.round(answer.bytes / 1_000);
    const left = timeLeft(Date.now() - began, ended, all);
    print(`${place}  ${file.file}, ${howMany(answer.pages, "page", "pages")}, ${kilobytes} KB${left}`);
  }

  const processes = Math.min(
    all,
    mostProcesses,
    availableParallelism(),
    Math.max(1, Math.floor(freemem() / bytesOfProcess)),
  );
  await Promise.all(Array.from({ length: processes }, work));
  process.off("SIGINT", stop);
  if (stopped !== null)
    printError(`${stopped} Run the same command again to go on with the ${all - made} that are left.`);
  return made === all;
}

/** What became of a process that ended before its report was made, and what to do. */
function endOf({ pid, signalCode, exitCode }: ChildProcess, error: Error | null, { name }: ReportFile): string {
  if (pid === undefined) {
    const why = error === null ? "" : ` (${error.message})`;
    return `The process to make the report of ${name} could not be started${why}. Close other programs.`;
  }
  const process = `The process that was making the report of ${name}`;
  return signalCode === null
    ? `${process} failed (exit code ${exitCode}). Please report it, and include what it printed above.`
    : `${process} was ended (${signalCode}). If nobody ended it, there was probably too little memory: close other programs.`;
}

/** The process's answer; null if it ended instead, or could not be started. */
function ask(child: ChildProcess, task: ReportTask): Promise<ReportAnswer | null> {
  return new Promise((resolve) => {
    const end = (answer: ReportAnswer | null) => {
      child.off("message", answered).off("exit", ended).off("error", failed);
      resolve(answer);
    };
    const answered = (answer: unknown) => end(answer as ReportAnswer);
    const ended = () => end(null);
    // One that was started and can't be reached any more ends, and then says how.
    const failed = () => child.pid === undefined && end(null);
    child.once("message", answered).once("exit", ended).on("error", failed);
    if (child.exitCode !== null || child.signalCode !== null) ended();
    else if (child.connected) child.send(task, () => undefined);
  });
}

/** "; about 5 minutes left", once that can be known. */
function timeLeft(milliseconds: number, ended: number, all: number): string {
  const minutes = Math.round(((milliseconds / ended) * (all - ended)) / 60_000);
  return minutes < 1 ? "" : `; about ${howMany(minutes, "minute", "minutes")} left`;
}
