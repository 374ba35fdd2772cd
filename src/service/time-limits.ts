import type { ServerOptions } from "node:https";
import { Socket } from "node:net";
import type { FastifyInstance } from "fastify";

/** How long a connection may take for each step, in milliseconds. */
export interface TimeLimits {
  /** To set up TLS and send the head of a request. */
  readonly head: number;
  /** To send a whole request: enough for the largest one over a slow line. */
  readonly request: number;
  /** Without any byte of a body that is being sent, in either direction. */
  readonly stalled: number;
  /** Between two requests. */
  readonly idle: number;
  /** To be answered, once the service is told to stop. */
  readonly farewell: number;
}

export const usualTimeLimits: TimeLimits = {
  head: 20_000,
  request: 600_000,
  stalled: 60_000,
  idle: 72_000,
  farewell: 5_000,
};

/** The limits that Node itself enforces. */
export function timeLimitOptions({ head, request, idle }: TimeLimits): ServerOptions {
  return {
    handshakeTimeout: head,
    headersTimeout: head,
    requestTimeout: request,
    keepAliveTimeout: idle,
    connectionsCheckingInterval: Math.min(head, 5_000),
  };
}

/** Ends connections whose body has stalled. While we work on a request nothing is sent, and that is not a stall. */
export function endStalledConnections(app: FastifyInstance, { stalled }: TimeLimits): void {
  app.addHook("preParsing", ({ raw }, _reply, payload, done) => {
    allow(raw.socket, stalled);
    done(null, payload);
  });
  app.addHook("preValidation", ({ raw }, _reply, done) => {
    allow(raw.socket, 0);
    done();
  });
  app.addHook("onSend", ({ raw }, _reply, payload, done) => {
    allow(raw.socket, stalled);
    done(null, payload);
  });
}

/** An injected request, in a test, has no connection. */
function allow(socket: Socket, milliseconds: number): void {
  if (socket instanceof Socket) socket.setTimeout(milliseconds);
}
