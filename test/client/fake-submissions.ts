import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** An answer of the fake service; by default status 200, with JSON. */
export interface CannedReply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object | string | Uint8Array;
}

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A service on a port of this machine that gives these answers in order, and then repeats the last. */
export interface FakeSubmissions {
  readonly origin: string;
  readonly seen: SeenRequest[];
  /** "hang up" breaks the connection, "break off" breaks it in the middle of the answer, "never" does not answer. */
  replies: (CannedReply | "hang up" | "break off" | "never")[];
  close(): Promise<void>;
}

export async function startFakeSubmissions(): Promise<FakeSubmissions> {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const service: FakeSubmissions = {
    origin: `http://127.0.0.1:${port}`,
    seen: [],
    replies: [],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = "", url = "", headers } = request;
    service.seen.push({ method, path: url, headers, body: Buffer.concat(chunks).toString() });
    const reply = service.replies.length > 1 ? service.replies.shift() : service.replies[0];
    if (reply === undefined || reply === "hang up") return void response.destroy();
    if (reply === "never") return;
    if (reply === "break off") {
      response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
      return void response.write("{", () => response.destroy());
    }
    const { status = 200, headers: more = {}, body = {} } = reply;
    response.writeHead(status, { "content-type": "application/json", ...more });
    response.end(typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body));
  }
  return service;
}

/** A refusal in the service's format. */
export function refusal(status: number, code: string, more: object = {}): CannedReply {
  const body = {
    type: `urn:yardstick:problem:${code}`,
    title: "Refused",
    status,
    detail: `Because of ${code}.`,
    instance: "/x",
    ...more,
  };
  return { status, body };
}
