import * as z from "zod/mini";
import { problemDocument } from "../contract/problem";
import { problem, type Problem } from "../domain/problems";
import { fail, succeed, type Result } from "../domain/result";

/** What to send to the service. */
export interface ServiceRequest {
  readonly method?: "GET" | "POST" | "PUT" | "DELETE";
  /** Of whom; left out where the service need not know. */
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; nothing is sent where it is left out. */
  readonly body?: object;
  /** Milliseconds; a service that has not answered by then is taken to be down. */
  readonly patience?: number;
}

/** An answer of the service, whatever its status. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** Speaks HTTP with the club service. Promises reject only for a bug in Yardstick. */
export interface ServiceConnection {
  readonly host: string;
  /** Fails with `service-unreachable` if no complete answer came: then we don't know what the service did. */
  send(path: string, request?: ServiceRequest): Promise<Result<Reply>>;
  /** The body of a good answer, held to its schema; any other answer is a problem. */
  sendForJson<T>(schema: z.core.$ZodType<T>, path: string, request?: ServiceRequest): Promise<Result<T>>;
}

/** What fetch rejects with where nothing came back, or not all of it; anything else is a fault of ours. */
const silences: ReadonlySet<string> = new Set(["TypeError", "NetworkError", "TimeoutError", "AbortError"]);

/** How long a cell or a person waits for an answer; a cell must not stay busy for good. */
const usualPatience = 20_000;

/** @param origin e.g. "https://localhost:3000" */
export function serviceConnection(origin: string, milliseconds = usualPatience): ServiceConnection {
  const { host } = new URL(origin);

  async function send(path: string, request: ServiceRequest = {}): Promise<Result<Reply>> {
    const { method = "GET", token, headers, body, patience = milliseconds } = request;
    const address = new URL(path, origin);
    const init: RequestInit = {
      method,
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { "content-type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(patience),
      cache: "no-store",
    };
    try {
      const response = await fetch(address, init);
      // The body is read here, where a connection that breaks in the middle is still a service that does not answer.
      const bytes = new Uint8Array(await response.arrayBuffer());
      return succeed({ status: response.status, headers: response.headers, body: bytes });
    } catch (error) {
      if (!silences.has((error as Error).name)) throw error;
      return fail(problem("service-unreachable", { host }));
    }
  }

  return {
    host,
    send,
    async sendForJson(schema, path, request) {
      const reply = await send(path, request);
      if (!reply.ok) return reply;
      if (reply.value.status >= 300) return fail(refusalOf(reply.value));
      return readJson(schema, reply.value, path);
    },
  };
}

/** The body of an answer, held to its schema. */
export function readJson<T>(schema: z.core.$ZodType<T>, reply: Reply, path: string): Result<T> {
  const body = z.safeParse(schema, parseJson(textOf(reply)));
  if (body.success) return succeed(body.data);
  const detail = `its answer to ${path} is not what this version of Yardstick expects. Update Yardstick.`;
  return fail(problem("service-refused", { status: reply.status, detail }));
}

export function textOf({ body }: Reply): string {
  return new TextDecoder().decode(body);
}

/** Why the service, or something between here and it, did not do what was asked. */
export function refusalOf(reply: Reply): Problem {
  const { status } = reply;
  if (status === 401) return problem("not-signed-in");
  const document = problemOf(reply);
  return problem("service-refused", { status, detail: document?.detail ?? unsaid[status] ?? "it gave no reason." });
}

/** The code of a problem in the service's own catalogue; null where the answer is none of the service's. */
export function refusalCode(reply: Reply): string | null {
  return /^urn:yardstick:problem:(.+)$/.exec(problemOf(reply)?.type ?? "")?.[1] ?? null;
}

function problemOf(reply: Reply) {
  return z.safeParse(problemDocument, parseJson(textOf(reply))).data ?? null;
}

/** For what gives no reason of its own, as a proxy on the way does. */
const unsaid: Readonly<Record<number, string>> = {
  403: "you may not do this. Ask your network's administrator whether something between here and the service forbids it.",
  413: "what was sent is too large for something between here and the service. Ask your network's administrator.",
  429: "too much is asked of it at the moment. Try again in a minute.",
};

/** What a text says as JSON; undefined if it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is no JSON is no document of the service's: no schema takes it.
    return undefined;
  }
}
