import { spawn, type ChildProcess, type ChildProcessByStdio } from "node:child_process";
import type { Readable, Writable } from "node:stream";

const begun = new Set<ChildProcess>();
const end = () => begun.forEach((child) => child.kill("SIGKILL"));
// A test that fails half way ends nothing itself. The benchmarks start services with this too, outside jest.
if ("afterAll" in globalThis) afterAll(end);
else process.once("exit", end);

interface Options {
  readonly cwd?: string;
  /** Left out: that of the tests. */
  readonly env?: NodeJS.ProcessEnv;
  /** The account and group to run it as. Left out: those of the tests. */
  readonly uid?: number;
  readonly gid?: number;
}

/** Starts a program. If it is still running after the last test of the file, it is ended. */
export function spawnProgram(
  [program = "", ...args]: readonly string[],
  options: Options = {},
): ChildProcessByStdio<Writable, Readable, Readable> {
  const child = spawn(program, args, { ...options, stdio: "pipe" });
  begun.add(child);
  child.once("exit", () => begun.delete(child));
  return child;
}
