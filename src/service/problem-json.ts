import type { Socket } from "node:net";
import { STATUS_CODES } from "node:http";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { ProblemDocument } from "../contract/problem";
import { allowedMethods } from "./allowed-methods";
import { Refusal, refuse } from "./refusal";
import { refusalOfStore } from "./refusal-of-store";
import { sizeInWords } from "./size-in-words";

declare module "fastify" {
  interface FastifyContextConfig {
    /** The refusal for a body over the route's limit; `too-large` if left out. */
    tooLarge?: "too-large" | "submission-too-large";
  }
}

/**
 * The one place that writes errors. Whatever goes wrong, the answer is application/problem+json that says what to do,
 * and never reveals anything about the inside of the service.
 */
export function writeProblems(app: FastifyInstance): void {
  const methods = allowedMethods(app);
  app.setErrorHandler((error: FastifyError, request, reply) => send(reply, request, toRefusal(error, request)));
  app.setNotFoundHandler((request, reply) => {
    const path = pathOf(request);
    const allowed = methods(path);
    if (allowed.length === 0 || allowed.includes(request.method)) {
      return send(reply, request, refuse("unknown-path", { path }));
    }
    reply.header("allow", allowed.join(", "));
    return send(reply, request, refuse("method-not-allowed", { method: request.method, allowed: allowed.join(", ") }));
  });
}

/** For addresses so malformed that Fastify looks up no route. */
export function writeFrameworkProblem(request: FastifyRequest, reply: FastifyReply): void {
  void send(reply, request, refuse("invalid-request", { what: "The address is malformed." }));
}

/** For something that is not an HTTP request at all; at this point there is only the socket. */
export function writeSocketProblem(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const refusal = socketRefusal(error.code);
  const body = textOf(refusal, "");
  socket.end(
    `HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status]}\r\nContent-Type: application/problem+json\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}

function socketRefusal(code = ""): Refusal {
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return refuse("too-slow");
  if (code === "HPE_HEADER_OVERFLOW") return refuse("head-too-large");
  return refuse("invalid-request", { what: "This is not an HTTP request." });
}

function send(reply: FastifyReply, request: FastifyRequest, refusal: Refusal): FastifyReply {
  if (refusal.status === 401) reply.header("www-authenticate", "Bearer");
  if (refusal.retryAfter !== null) reply.header("retry-after", refusal.retryAfter);
  // As bytes, because Fastify adds a charset to the type of a text, and JSON has none.
  return reply
    .status(refusal.status)
    .header("cache-control", "no-store")
    .type("application/problem+json")
    .send(Buffer.from(textOf(refusal, pathOf(request))));
}

function textOf({ code, title, status, message, lists }: Refusal, instance: string): string {
  const document: ProblemDocument = { type: `urn:yardstick:problem:${code}`, title, status, detail: message, instance };
  const listed = Object.entries(lists).map(([name, json]) => `,${JSON.stringify(name)}:${json}`);
  return `${JSON.stringify(document).slice(0, -1)}${listed.join("")}}`;
}

function toRefusal(error: FastifyError, request: FastifyRequest): Refusal {
  if (error instanceof Refusal) {
    if (error.cause !== undefined) request.log.error({ err: loggable(error.cause as FastifyError) });
    return error;
  }
  if (error.validation !== undefined) return refuse("invalid-request", { what: validationSentence(error) });
  const { statusCode = 500 } = error;
  if (statusCode >= 500) {
    request.log.error({ err: loggable(error) });
    return refusalOfStore(error) ?? refuse("internal");
  }
  if (statusCode === 403 || statusCode === 404) return refuse("unknown-path", { path: pathOf(request) });
  if (statusCode === 413) {
    const { config, bodyLimit } = request.routeOptions;
    return refuse(config?.tooLarge ?? "too-large", { limit: sizeInWords(bodyLimit) });
  }
  if (statusCode === 415) return refuse("unsupported-media-type");
  if (statusCode === 416) return refuse("no-such-part");
  const hasBody = request.method !== "GET" && request.method !== "HEAD";
  return refuse("invalid-request", {
    what: hasBody
      ? "The body is not valid JSON."
      : "The address, or a header such as If-Match, asks for what there is not.",
  });
}

/**
 * What an error is and where it arose, and no more: PostgreSQL's errors contain the row, and many people read a log.
 */
function loggable({ name, message, code, stack }: FastifyError): object {
  return { type: name, message, code, stack };
}

/** e.g. "body/member: expected string, received undefined". */
function validationSentence({ validation = [], validationContext }: FastifyError): string {
  const findings = validation.map(
    ({ instancePath, message = "not as expected" }) => `${validationContext ?? "request"}${instancePath}: ${message}`,
  );
  return `${findings.join("; ")}. GET /openapi.json says what is expected.`;
}

function pathOf({ url }: FastifyRequest): string {
  return url.split("?", 1)[0] ?? "";
}
