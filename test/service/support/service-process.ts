import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import type { IncomingHttpHeaders } from "node:http";
import { request } from "node:https";
import { join } from "node:path";
import { codeOfLink } from "../../../src/domain/sign-in-link";
import { bundleProgram } from "../../support/bundle-program";
import { spawnProgram } from "../../support/spawn-program";

/** The service as its own process, as an administrator runs it. */
export interface ServiceProcess {
  readonly url: string;
  /** The link it printed. @throws if it printed none, as development sign-in is off */
  readonly signInLink: string;
  /** Signs in as that member and returns the token. */
  signIn(member: string): Promise<string>;
  /** Sends it that signal and returns its exit code; null if the signal killed it. */
  stop(signal: NodeJS.Signals): Promise<number | null>;
  /** Waits until it ends by itself; resolves to its standard error. */
  ended(): Promise<Refused>;
  /** Makes a request that trusts the service's own certificate authority and nothing else. */
  fetch(path: string, options?: Asked): Promise<Reply>;
}

interface Asked {
  readonly token?: string;
  readonly body?: object;
  /** Left out: POST with a body, GET without one. */
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** How a process ended that should not have started. */
export interface Refused {
  readonly exitCode: number | null;
  readonly message: string;
}

type Environment = Readonly<Record<string, string>>;

/** Node's arguments for running the service as an administrator does. */
export const asDocumented = ["scripts/run.mjs", "src/service/server.ts"];

/**
 * Starts the service on this data folder; if it does not start, fails with its output. Usually runs it from its bundle,
 * without checking each time that it is up to date.
 */
export async function startServiceProcess(
  data: string,
  environment: Environment = {},
  program: readonly string[] | null = null,
): Promise<ServiceProcess> {
  const child = spawnService(data, environment, program ?? (await fromBundle()));
  const printed = collect(child.stdout, child.stderr);
  const said = collect(child.stderr);
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on("data", () => {
      const found = /running at (https:\S+)/.exec(printed.text)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once("exit", () => reject(new Error(`The service did not start: ${printed.text}`)));
  });
  const linkPrinted = () => {
    const link = /https:\S+#sign-in=\S+/.exec(printed.text)?.[0];
    if (link === undefined) throw new Error(`The service printed no link to sign in by: ${printed.text}`);
    return link;
  };
  const ca = readFileSync(join(data, "certificates/ca.crt"));
  const ask = (path: string, options: Asked = {}) => fetchFrom(new URL(path, url), ca, options);
  return {
    url,
    get signInLink() {
      return linkPrinted();
    },
    async signIn(member) {
      const { body } = await ask("/v1/development/sign-in", { body: { member, code: codeOfLink(linkPrinted()) } });
      return (JSON.parse(body.toString()) as { token: string }).token;
    },
    async stop(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const exited = once(child, "exit");
      child.kill(signal);
      const [code] = (await exited) as [number | null];
      return code;
    },
    async ended() {
      if (child.exitCode === null && child.signalCode === null) await once(child, "close");
      return { exitCode: child.exitCode, message: said.text.trim() };
    },
    fetch: ask,
  };
}

/**
 * Starts a service that is expected to refuse; through another command if given, such as one that changes its
 * namespace.
 */
export async function startRefusedProcess(
  data: string,
  environment: Environment = {},
  through: readonly string[] = [],
): Promise<Refused> {
  const child = spawnService(data, environment, await fromBundle(), through);
  const printed = collect(child.stdout, child.stderr);
  const [exitCode] = (await once(child, "close")) as [number | null];
  return { exitCode, message: printed.text.trim() };
}

let bundled: Promise<string> | null = null;
async function fromBundle(): Promise<readonly string[]> {
  // A service that lives for seconds takes more to compile its database a second time, to run faster, than it saves.
  return ["--enable-source-maps", "--liftoff-only", await (bundled ??= bundleProgram("src/service/server.ts"))];
}

function spawnService(
  data: string,
  environment: Environment,
  program: readonly string[],
  through: readonly string[] = [],
): ChildProcess {
  const isNew = !existsSync(join(data, "database"));
  const settings = {
    PORT: "0",
    YARDSTICK_DEVELOPMENT_SIGN_IN: "on",
    YARDSTICK_NEW_DATA: isNew ? "on" : "",
    ...environment,
    YARDSTICK_DATA: data,
  };
  const { PATH = "", HOME = "" } = process.env;
  const command = [...through, process.execPath, ...program];
  const child = spawnProgram(command, { env: { PATH, HOME, ...settings } });
  child.stdin.end();
  return child;
}

function collect(...streams: ChildProcess["stderr"][]): { text: string } {
  const printed = { text: "" };
  for (const stream of streams) stream?.on("data", (chunk) => (printed.text += String(chunk)));
  return printed;
}

async function fetchFrom(url: URL, ca: Buffer, { token, body, method, ...asked }: Asked) {
  const headers: Record<string, string> = { "accept-encoding": "gzip", ...asked.headers };
  if (token !== undefined) headers.authorization = `Bearer ${token}`;
  if (body !== undefined) headers["content-type"] = "application/json";
  return new Promise<Reply>((resolve, reject) => {
    const outgoing = request(
      url,
      { ca, headers, method: method ?? (body === undefined ? "GET" : "POST"), agent: false },
      (reply) => {
        const chunks: Buffer[] = [];
        reply.on("data", (chunk: Buffer) => chunks.push(chunk));
        reply.on("end", () =>
          resolve({ status: reply.statusCode ?? 0, headers: reply.headers, body: Buffer.concat(chunks) }),
        );
        reply.on("error", reject);
      },
    );
    outgoing.on("error", reject);
    outgoing.end(body === undefined ? undefined : JSON.stringify(body));
  });
}
