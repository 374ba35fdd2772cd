import type { FastifyPluginAsync } from "fastify";
import { status } from "../../contract/status";
import { refuse } from "../refusal";
import type { Database } from "../store/database";
import type { HasRoom } from "../store/has-room";

/** Whether the service is running, and whether it can serve, for the people and programs that keep it running. */
export const statusRoutes: FastifyPluginAsync<{ database: Database; hasRoom: HasRoom }> = async (
  app,
  { database, hasRoom },
) => {
  const options = { config: { policy: "public" }, schema: { response: { 200: status } } } as const;

  app.get("/healthz", options, async () => ({ status: "ok" }));

  app.get("/readyz", options, async (request) => {
    const [[release], roomy] = await Promise.all([
      database.query("select 1 from dataset_release limit 1"),
      hasRoom(0),
    ]).catch((error: unknown) => {
      request.log.error(error);
      throw refuse("not-ready");
    });
    if (!roomy) throw refuse("no-room");
    if (release === undefined) throw refuse("not-ready");
    return { status: "ok" };
  });
};
