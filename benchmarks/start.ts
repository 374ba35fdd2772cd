import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { round, timing } from "./measure";

const formula = '=CLUB.PEERMEDIAN("s251.residential-care.weekly-cost","all","2024-25")\n';

/**
 * Milliseconds until somebody sees something: the first line of the two commands (without npm, which takes as long as
 * `npm` below), and the service, with what it then has of memory: new and from the prepared database, and again.
 */
export async function benchmarkStart(runs = 10, starts = 3) {
  const inTurn: { formula: number[]; club: number[]; npm: number[] } = { formula: [], club: [], npm: [] };
  // The first makes the bundle, if there is none.
  await firstLine(["scripts/run.mjs", "src/cli/formula.ts", "--as", "Leeds"], formula);
  for (let run = 0; run < runs; run += 1) {
    inTurn.formula.push(await firstLine(["scripts/run.mjs", "src/cli/formula.ts", "--as", "Leeds"], formula));
    inTurn.club.push(await firstLine(["scripts/run.mjs", "src/cli/club.ts", "check", "none.xlsx"]));
    inTurn.npm.push(await firstLine([process.env.npm_execpath ?? "", "--version"]));
  }
  const first: Start[] = [];
  const again: Start[] = [];
  for (let start = 0; start < starts; start += 1) {
    const folder = await mkdtemp(join(tmpdir(), "yardstick-bench-"));
    first.push(await startService(folder, "on"));
    again.push(await startService(folder, "off"));
    await rm(folder, { recursive: true });
  }
  return {
    formula: timing(inTurn.formula),
    club: timing(inTurn.club),
    npm: timing(inTurn.npm),
    serviceFirst: middle(first),
    serviceAgain: middle(again),
  };
}

async function firstLine(command: readonly string[], input = ""): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, command, { stdio: "pipe" });
  child.stdin.end(input);
  const ended = once(child, "close");
  await Promise.race([child.stdout, child.stderr].map((stream) => once(createInterface(stream), "line")));
  const milliseconds = performance.now() - began;
  await ended;
  return milliseconds;
}

interface Start {
  readonly milliseconds: number;
  /** What the process has some seconds later, and the most it had; null where the system does not say. */
  readonly megabytes: number | null;
  readonly mostMegabytes: number | null;
}

async function startService(folder: string, newData: "on" | "off"): Promise<Start> {
  const began = performance.now();
  const child = spawn(process.execPath, ["scripts/run.mjs", "src/service/server.ts"], {
    env: { ...process.env, PORT: "0", YARDSTICK_DATA: folder, YARDSTICK_NEW_DATA: newData },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "close");
  for await (const line of createInterface(child.stdout)) if (line.startsWith("Yardstick is running")) break;
  const milliseconds = round(performance.now() - began);
  await pause(5_000);
  const start = { milliseconds, megabytes: memory(child.pid, "VmRSS"), mostMegabytes: memory(child.pid, "VmHWM") };
  child.kill("SIGTERM");
  await ended;
  return start;
}

function memory(process: number | undefined, what: "VmRSS" | "VmHWM"): number | null {
  const status = `/proc/${process}/status`;
  if (!existsSync(status)) return null;
  return Math.round(Number(new RegExp(`${what}:\\s+(\\d+)`).exec(readFileSync(status, "utf8"))?.[1]) / 1024);
}

function middle(starts: readonly Start[]): Start | undefined {
  return [...starts].sort((one, other) => one.milliseconds - other.milliseconds)[Math.floor(starts.length / 2)];
}
