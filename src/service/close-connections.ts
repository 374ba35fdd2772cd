import { once } from "node:events";
import type { Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import { refuse } from "./refusal";
import type { TimeLimits } from "./time-limits";
import { whenAnswered } from "./when-answered";

/** How many milliseconds the last refusals have to be sent. */
const lastWords = 500;

/**
 * Lets the app close within seconds, whatever its connections do. It accepts no new requests and gives those under way
 * a moment to be answered. Then `giveUp` stops what is still being worked on, and every connection is cut: idle and
 * silent ones, half-sent heads and stalled bodies.
 */
export function closeConnections(app: FastifyInstance, { farewell }: TimeLimits, giveUp: () => Promise<void>): void {
  const sockets = new Set<Socket>();
  const underWay = new Set<object>();
  const answered = new EventTarget();
  let isClosing = false;

  app.server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  app.addHook("onRequest", (_request, { raw }, done) => {
    if (isClosing) throw refuse("stopping");
    underWay.add(raw);
    whenAnswered(raw, () => {
      underWay.delete(raw);
      if (underWay.size === 0) answered.dispatchEvent(new Event("all"));
    });
    done();
  });

  const allAnswered = async (within: number) => {
    if (underWay.size === 0) return;
    await Promise.race([once(answered, "all"), pause(within, undefined, { ref: false })]);
  };
  app.addHook("preClose", async () => {
    isClosing = true;
    await allAnswered(farewell);
    await giveUp();
    await allAnswered(lastWords);
    for (const socket of sockets) socket.destroy();
  });
}
