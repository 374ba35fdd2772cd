import * as z from "zod/mini";
import { problemDocument } from "../contract/problem";
import { problem, type Problem } from "../domain/problems";
import { fail, succeed, type Result } from "../domain/result";

/** What to send to the service. */
export interface ServiceRequest {
  readonly method?: "GET" | "POST" | "PUT" | "DELETE";
  /** The user's token; omitted if the service need not know who asks. */
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; if omitted, there is no body. */
  readonly body?: object;
  /** Milliseconds; if the service has not answered by then, we take it to be down. */
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
  /** The body of a successful answer, checked by its schema; any other answer is a problem. */
  sendForJson<T>(schema: z.core.$ZodType<T>, path: string, request?: ServiceRequest): Promise<Result<T>>;
}

/** The errors of fetch if no complete answer came; any other error is a bug of ours. */
const silences: ReadonlySet<string> = new Set(["TypeError", "NetworkError", "TimeoutError", "AbortError"]);

/** How long a cell or a person waits for an answer; a cell must not stay busy for ever. */
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
      // Read the body here, so that a connection that breaks in the middle also counts as a service that does not
      // answer.
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

/** The body of an answer, checked by its schema. */
export function readJson<T>(schema: z.core.$ZodType<T>, reply: Reply, path: string): Result<T> {
  const body = z.safeParse(schema, parseJson(textOf(reply)));
  if (body.success) return succeed(body.data);
  const detail = `its answer to ${path} is not what this version of Yardstick expects. Update Yardstick.`;
  return fail(problem("service-refused", { status: reply.status, detail }));
}

export function textOf({ body }: Reply): string {
  return new TextDecoder().decode(body);
}

/** Why the service, or a proxy on the way, did not do what was asked. */
export function refusalOf(reply: Reply): Problem {
  const { status } = reply;
  if (status === 401) return problem("not-signed-in");
  const document = problemOf(reply);
  return problem("service-refused", { status, detail: document?.detail ?? unsaid[status] ?? "it gave no reason." });
}

/** The code of the service's problem; null if the answer is not from the service. */
export function refusalCode(reply: Reply): string | null {
  return /^urn:yardstick:problem:(.+)$/.exec(problemOf(reply)?.type ?? "")?.[1] ?? null;
}

function problemOf(reply: Reply) {
  return z.safeParse(problemDocument, parseJson(textOf(reply))).data ?? null;
}

/** Reasons for an answer that gives none of its own, e.g. from a proxy on the way. */
const unsaid: Readonly<Record<number, string>> = {
  403: "you may not do this. Ask your network's administrator whether something between here and the service forbids it.",
  413: "what was sent is too large for something between here and the service. Ask your network's administrator.",
  429: "too much is asked of it at the moment. Try again in a minute.",
};

/** The value of a JSON text; undefined if it is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // If it is not JSON, it is not from the service; undefined fits no schema.
    return undefined;
  }
}
