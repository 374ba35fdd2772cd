import type { FastifyInstance } from "fastify";
import { refuse } from "./refusal";
import type { HasRoom } from "./store/has-room";

declare module "fastify" {
  interface FastifyContextConfig {
    /** Set where a request that is no GET writes nothing. */
    keepsNothing?: true;
  }
}

/** Makes every request that writes find out first, before its body is read, whether there is room to keep it. */
export function refuseWithoutRoom(app: FastifyInstance, hasRoom: HasRoom): void {
  app.addHook("onRequest", async ({ method, headers, routeOptions: { config, bodyLimit } }) => {
    if (method === "GET" || method === "HEAD" || method === "OPTIONS" || config?.keepsNothing) return;
    // One that does not say its length may be as long as may be.
    const length = Number(headers["content-length"] ?? (headers["transfer-encoding"] === undefined ? 0 : bodyLimit));
    const room = await hasRoom(length).catch((cause: unknown) => {
      throw refuse("not-ready").because(cause);
    });
    if (!room) throw refuse("no-room");
  });
}
