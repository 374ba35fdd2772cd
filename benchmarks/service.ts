import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import autocannon from "autocannon";

interface Target {
  readonly url: string;
  readonly headers: Record<string, string>;
}

/** Requests answered per second, and milliseconds for each answer. */
interface Load {
  readonly requestsPerSecond: number;
  readonly milliseconds: { readonly median: number; readonly p99: number };
}

/**
 * How fast the service tells a signed-in client that its release is current (304), compared with a bare Fastify route
 * in the same process: measured in turn, several times, using the middle run of each.
 */
export async function benchmarkService(rounds = 3, seconds = 4) {
  const child = spawn(process.execPath, ["--import", "tsx", "benchmarks/service-process.ts"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const [line] = (await once(createInterface(child.stdout), "line")) as [string];
  const { service, bare } = JSON.parse(line) as { service: Target; bare: Target };
  const loads: { service: Load[]; bare: Load[] } = { service: [], bare: [] };
  for (let round = 0; round < rounds; round += 1) {
    loads.service.push(await load(service, seconds, 304));
    loads.bare.push(await load(bare, seconds, 200));
  }
  child.stdin.end();
  await once(child, "exit");
  const notModified = middle(loads.service);
  const bareRoute = middle(loads.bare);
  const ratio = Math.round((notModified.requestsPerSecond / bareRoute.requestsPerSecond) * 100) / 100;
  return { notModified, bareRoute, ratio };
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

function middle(loads: readonly Load[]): Load {
  const sorted = [...loads].sort((one, other) => one.requestsPerSecond - other.requestsPerSecond);
  const load = sorted[Math.floor(sorted.length / 2)];
  if (load === undefined) throw new Error("Nothing was measured.");
  return load;
}
