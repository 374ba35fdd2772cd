import type { FastifyInstance } from "fastify";
import { refuse } from "./refusal";
import type { HasRoom } from "./store/has-room";

declare module "fastify" {
  interface FastifyContextConfig {
    /** Set on a route whose requests write nothing although they are not GET. */
    keepsNothing?: true;
  }
}

/** Checks before reading the body of any request that writes whether there is room to store it. */
export function refuseWithoutRoom(app: FastifyInstance, hasRoom: HasRoom): void {
  const check = async (length: number) => {
    const room = await hasRoom(length).catch((cause: unknown) => {
      throw refuse("not-ready").because(cause);
    });
    if (!room) throw refuse("no-room");
  };
  app.addHook("onRequest", ({ method, headers, routeOptions: { config, bodyLimit } }, _reply, done) => {
    if (method === "GET" || method === "HEAD" || method === "OPTIONS" || config?.keepsNothing) return done();
    // A request that does not give its length may be as long as the limit.
    const length = Number(headers["content-length"] ?? (headers["transfer-encoding"] === undefined ? 0 : bodyLimit));
    check(length).then(() => done(), done);
  });
}
