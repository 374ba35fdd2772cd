import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, rm } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { Agent, request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import autocannon from "autocannon";
import { requestSaying, submissionHeaders, submissionsPath } from "../test/service/support/questionnaire";
import { round } from "./measure";

interface Target {
  readonly url: string;
  readonly headers: Record<string, string>;
}

type Targets = Record<
  "notModified" | "gzip" | "identity" | "bare" | "bareWithLog" | "bareBytes" | "submit" | "commit",
  Target
> & {
  readonly releaseBytes: number;
};

/** Requests answered per second, and milliseconds for each answer. */
interface Load {
  readonly requestsPerSecond: number;
  readonly milliseconds: { readonly median: number; readonly p99: number };
}

/**
 * What a signed-in client waits for, over TLS and with the log of a live service: being told that its release is
 * current (304), the release (200, in gzip and without), and a submission that is on the disk. Each is compared with a
 * bare Fastify route of the same process over the same TLS, measured in turn, several times, using the middle run of
 * each: one that says a word, one that sends the same bytes, and one that puts the same body into the same database.
 * A submission is measured again where one release is published in place of seven, as their size should not matter.
 */
export async function benchmarkService(rounds = 3, seconds = 3, submissions = 40) {
  const all = await withService("data", async (targets) => {
    const loads = await inTurn(targets, rounds, seconds);
    return { ...loads, releaseBytes: targets.releaseBytes, ...(await submit(targets, submissions)) };
  });
  const few = await mkdtemp(join(tmpdir(), "yardstick-bench-releases-"));
  try {
    await cp("data/section-251.json.gz", join(few, "section-251.json.gz"));
    const { submission } = await withService(few, (targets) => submit(targets, submissions));
    const ratio = round(all.submission.median / submission.median);
    return { ...all, submissionWithOneRelease: submission, besideOneRelease: ratio };
  } finally {
    await rm(few, { recursive: true });
  }
}

async function withService<T>(releases: string, work: (targets: Targets) => Promise<T>): Promise<T> {
  const command = ["--import", "tsx", "benchmarks/service-process.ts", releases];
  const child = spawn(process.execPath, command, { stdio: ["pipe", "pipe", "inherit"] });
  try {
    // Making the certificate prints something first.
    for await (const line of createInterface(child.stdout)) {
      if (line.startsWith("{")) return await work(JSON.parse(line) as Targets);
    }
    throw new Error("The service to be measured did not start.");
  } finally {
    child.stdin.end();
    await once(child, "exit");
  }
}

async function inTurn(targets: Targets, rounds: number, seconds: number) {
  const asked = { notModified: 304, bare: 200, bareWithLog: 200, gzip: 200, bareBytes: 200, identity: 200 } as const;
  const names = Object.keys(asked) as (keyof typeof asked)[];
  const loads = new Map<string, Load[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) loads.get(name)?.push(await load(targets[name], seconds, asked[name]));
  }
  const middles = new Map(names.map((name) => [name, middle(loads.get(name) ?? [])]));
  const rate = (name: (typeof names)[number]) => middles.get(name)?.requestsPerSecond ?? NaN;
  return {
    ...(Object.fromEntries(middles) as Record<(typeof names)[number], Load>),
    notModifiedBesideBare: round(rate("notModified") / rate("bare")),
    notModifiedBesideBareWithLog: round(rate("notModified") / rate("bareWithLog")),
    gzipBesideBareBytes: round(rate("gzip") / rate("bareBytes")),
    identityBesideBareBytes: round(rate("identity") / rate("bareBytes")),
  };
}

async function load({ url, headers }: Target, duration: number, status: number): Promise<Load> {
  const result = await autocannon({ url, headers, duration, connections: 20 });
  const statuses = Object.keys(result.statusCodeStats);
  if (result.errors > 0 || statuses.join() !== String(status)) {
    throw new Error(
      `${url} answered ${statuses.join(", ") || "nothing"} with ${result.errors} errors, not only ${status}.`,
    );
  }
  return {
    requestsPerSecond: Math.round(result.requests.average),
    milliseconds: { median: result.latency.p50, p99: result.latency.p99 },
  };
}

/** Milliseconds of submissions one after another, each a new version, and of commits of the same bodies. */
async function submit({ submit: service, commit }: Targets, count: number) {
  const agent = new Agent({ keepAlive: true, rejectUnauthorized: false });
  const times: { submission: number[]; commit: number[] } = { submission: [], commit: [] };
  for (let version = 0; version < count; version += 1) {
    const body = JSON.stringify(requestSaying(`Version ${version}`));
    const headers = { "content-type": "application/json", ...service.headers, ...submissionHeaders(version) };
    times.submission.push(await post(agent, service.url + submissionsPath(), headers, body, 201));
    times.commit.push(await post(agent, commit.url, { "content-type": "application/json" }, body, 200));
  }
  agent.destroy();
  const submission = spread(times.submission);
  const committed = spread(times.commit);
  return { submission, commit: committed, submissionBesideCommit: round(submission.median / committed.median) };
}

async function post(agent: Agent, url: string, headers: Record<string, string>, body: string, status: number) {
  const began = performance.now();
  const sent = request(url, {
    method: "POST",
    agent,
    headers: { ...headers, "content-length": Buffer.byteLength(body) },
  });
  sent.end(body);
  const [answer] = (await once(sent, "response")) as [IncomingMessage];
  let text = "";
  for await (const part of answer) text += String(part);
  if (answer.statusCode !== status) throw new Error(`${url} answered ${answer.statusCode}: ${text.slice(0, 500)}`);
  return performance.now() - began;
}

function spread(times: readonly number[]) {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number) => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN);
  return { median: at(0.5), p99: at(0.99), perSecond: round(1000 / at(0.5)) };
}

function middle(loads: readonly Load[]): Load {
  const sorted = [...loads].sort((one, other) => one.requestsPerSecond - other.requestsPerSecond);
  const load = sorted[Math.floor(sorted.length / 2)];
  if (load === undefined) throw new Error("Nothing was measured.");
  return load;
}
