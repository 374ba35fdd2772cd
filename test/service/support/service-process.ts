import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { request } from "node:https";
import { join } from "node:path";

/** The service as its own process, as an administrator runs it. */
export interface ServiceProcess {
  readonly url: string;
  /** Ends it with that signal and gives its exit code; null where the signal killed it. */
  stop(signal: NodeJS.Signals): Promise<number | null>;
  /** Makes a request that trusts the service's own certificate authority and nothing else. */
  fetch(path: string, options?: { token?: string; body?: object }): Promise<{ status: number; body: Buffer }>;
}

/** What became of a process that should not have started. */
export interface Refused {
  readonly exitCode: number | null;
  readonly message: string;
}

type Environment = Readonly<Record<string, string>>;

/** Starts the service on that data folder; fails with what it printed where it does not start. */
export async function startServiceProcess(data: string, environment: Environment = {}): Promise<ServiceProcess> {
  const child = spawnService(data, environment);
  const printed = collect(child);
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on("data", () => {
      const found = /answers at (https:\S+)/.exec(printed.text)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once("exit", () => reject(new Error(`The service did not start: ${printed.text}`)));
  });
  const ca = readFileSync(join(data, "certificates/ca.crt"));
  return {
    url,
    async stop(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const exited = once(child, "exit");
      child.kill(signal);
      const [code] = (await exited) as [number | null];
      return code;
    },
    fetch: (path, options = {}) => fetchFrom(new URL(path, url), ca, options),
  };
}

/** Starts a service that is expected to refuse. */
export async function startRefusedProcess(data: string, environment: Environment = {}): Promise<Refused> {
  const child = spawnService(data, environment);
  const printed = collect(child);
  const [exitCode] = (await once(child, "close")) as [number | null];
  return { exitCode, message: printed.text.trim() };
}

function spawnService(data: string, environment: Environment): ChildProcess {
  const isNew = !existsSync(join(data, "database"));
  const settings = {
    PORT: "0",
    YARDSTICK_DEVELOPMENT_SIGN_IN: "on",
    YARDSTICK_NEW_DATA: isNew ? "on" : "",
    ...environment,
    YARDSTICK_DATA: data,
  };
  const { PATH = "", HOME = "" } = process.env;
  return spawn(process.execPath, ["--import", "tsx", "src/service/server.ts"], {
    env: { PATH, HOME, ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

function collect(child: ChildProcess): { text: string } {
  const printed = { text: "" };
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (printed.text += String(chunk)));
  return printed;
}

async function fetchFrom(url: URL, ca: Buffer, { token, body }: { token?: string; body?: object }) {
  const headers: Record<string, string> = { "accept-encoding": "gzip" };
  if (token !== undefined) headers.authorization = `Bearer ${token}`;
  if (body !== undefined) headers["content-type"] = "application/json";
  return new Promise<{ status: number; body: Buffer }>((resolve, reject) => {
    const outgoing = request(
      url,
      { ca, headers, method: body === undefined ? "GET" : "POST", agent: false },
      (reply) => {
        const chunks: Buffer[] = [];
        reply.on("data", (chunk: Buffer) => chunks.push(chunk));
        reply.on("end", () => resolve({ status: reply.statusCode ?? 0, body: Buffer.concat(chunks) }));
        reply.on("error", reject);
      },
    );
    outgoing.on("error", reject);
    outgoing.end(body === undefined ? undefined : JSON.stringify(body));
  });
}
