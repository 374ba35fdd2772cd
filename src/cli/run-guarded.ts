import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Writable } from "node:stream";

/** What a process may use before we stop it. */
export interface Limits {
  /** Memory for its data; the program itself comes on top. */
  readonly megabytes: number;
  /** How long it may go without printing anything. */
  readonly seconds: number;
}

/** The most error output we keep of a process; nobody reads more. */
const longestWords = 20_000;
const advice = "A questionnaire needs far less: check the file and where it comes from.";

/**
 * Runs a script in a process of its own, passes on what it prints, and resolves to its exit code. If it runs out of
 * memory or time we stop it; then a sentence says so and the code is 1.
 */
export async function runGuarded(
  script: string,
  args: readonly string[],
  { megabytes, seconds }: Limits,
  { stdout, stderr }: { readonly stdout: Writable; readonly stderr: Writable },
): Promise<number> {
  const child = spawn(process.execPath, [`--max-old-space-size=${megabytes}`, script, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
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
      // While nobody reads the output, the process is not to blame for waiting.
      if (ended === null && !stdout.write(piece)) await first(stdout, ["drain", "error", "close"]);
      clock = startClock();
    }
    clearTimeout(clock);
  };

  // We never remove this listener, because closed output reports an error for every piece still on its way.
  stdout.on("error", unwanted);
  process.once("exit", unwanted);
  process.once("SIGTERM", unwanted);
  const [[code]] = await Promise.all([once(child, "close") as Promise<[number | null]>, pass()]);
  process.off("exit", unwanted);
  process.off("SIGTERM", unwanted);

  if (ended === "not wanted") return 1;
  if (ended === "too slow") words = `This took more than ${seconds} seconds and was stopped. ${advice}\n`;
  else if (/heap out of memory|Array buffer allocation failed/.test(words))
    words = `This needed more than ${megabytes} MB of memory and was stopped. ${advice}\n`;
  else if (code === null) words += "Something else stopped this process.\n";
  stderr.write(words);
  return ended === null ? (code ?? 1) : 1;
}

/** Resolves on the first of these events. */
function first(stream: Writable, events: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      for (const event of events) stream.off(event, done);
      resolve();
    };
    for (const event of events) stream.on(event, done);
  });
}
