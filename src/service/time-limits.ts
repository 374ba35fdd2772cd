import type { ServerOptions } from "node:https";
import { Socket } from "node:net";
import type { FastifyInstance } from "fastify";

/** How long a connection may take over what, in milliseconds. */
export interface TimeLimits {
  /** To say who it is (TLS), and to send the head of a request. */
  readonly head: number;
  /** To send a whole request: the largest there is, over a slow line. */
  readonly request: number;
  /** Without a byte of a body that is on its way, in either direction. */
  readonly stalled: number;
  /** Between two requests. */
  readonly idle: number;
  /** To be answered what it has asked, once the service is told to stop. */
  readonly farewell: number;
}

export const usualTimeLimits: TimeLimits = {
  head: 20_000,
  request: 600_000,
  stalled: 60_000,
  idle: 72_000,
  farewell: 5_000,
};

/** What Node itself holds connections to. */
export function timeLimitOptions({ head, request, idle }: TimeLimits): ServerOptions {
  return {
    handshakeTimeout: head,
    headersTimeout: head,
    requestTimeout: request,
    keepAliveTimeout: idle,
    connectionsCheckingInterval: Math.min(head, 5_000),
  };
}

/** Ends connections whose body has come to a halt. While a request is worked on nothing is sent, and nothing has halted. */
export function endStalledConnections(app: FastifyInstance, { stalled }: TimeLimits): void {
  app.addHook("preParsing", async ({ raw }, _reply, payload) => {
    allow(raw.socket, stalled);
    return payload;
  });
  app.addHook("preValidation", async ({ raw }) => allow(raw.socket, 0));
  app.addHook("onSend", async ({ raw }) => allow(raw.socket, stalled));
}

/** A request that was injected comes by no connection. */
function allow(socket: Socket, milliseconds: number): void {
  if (socket instanceof Socket) socket.setTimeout(milliseconds);
}
