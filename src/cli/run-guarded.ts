import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import type { Writable } from "node:stream";
import { pathToFileURL } from "node:url";

/** What a process may take before it is ended. */
export interface Limits {
  /** Of memory for what it holds; the program itself comes on top. */
  readonly megabytes: number;
  /** In which it prints nothing. */
  readonly seconds: number;
}

const typescript = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
/** More of what a process says of itself than anybody reads. */
const longestWords = 20_000;
const advice = "A questionnaire takes far less: check the file and where it comes from.";

/**
 * Runs a script in a process of its own, passes on what it prints, and resolves to its exit code. A process that runs
 * out of memory or of time is ended; then a sentence says so and the code is 1.
 */
export async function runGuarded(
  script: string,
  args: readonly string[],
  { megabytes, seconds }: Limits,
  { stdout, stderr }: { readonly stdout: Writable; readonly stderr: Writable },
): Promise<number> {
  const options = [`--max-old-space-size=${megabytes}`, "--import", typescript];
  const child = spawn(process.execPath, [...options, script, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let ended: "too slow" | "not wanted" | null = null;
  const end = (why: "too slow" | "not wanted") => {
    ended ??= why;
    child.kill("SIGKILL");
  };
  const unwanted = () => end("not wanted");
  const startClock = () => setTimeout(() => end("too slow"), seconds * 1_000);

  let words = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (words = (words + text).slice(-longestWords)));
  const pass = async () => {
    let clock = startClock();
    for await (const piece of child.stdout) {
      clearTimeout(clock);
      // The time in which nobody reads what is printed is not the process's.
      if (ended === null && !stdout.write(piece)) await first(stdout, ["drain", "error", "close"]);
      clock = startClock();
    }
    clearTimeout(clock);
  };

  // It stays, because output that is closed says so with every piece that was on its way.
  stdout.on("error", unwanted);
  process.once("exit", unwanted);
  process.once("SIGTERM", unwanted);
  const [[code]] = await Promise.all([once(child, "close") as Promise<[number | null]>, pass()]);
  process.off("exit", unwanted);
  process.off("SIGTERM", unwanted);

  if (ended === "not wanted") return 1;
  if (ended === "too slow") words = `This took more than ${seconds} seconds and was ended. ${advice}\n`;
  else if (/heap out of memory|Array buffer allocation failed/.test(words))
    words = `This took more than ${megabytes} MB of memory and was ended. ${advice}\n`;
  else if (code === null) words += "This was ended from outside.\n";
  stderr.write(words);
  return ended === null ? (code ?? 1) : 1;
}

/** Resolves with the first of these events. */
function first(stream: Writable, events: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      for (const event of events) stream.off(event, done);
      resolve();
    };
    for (const event of events) stream.on(event, done);
  });
}
