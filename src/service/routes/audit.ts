import type { FastifyPluginAsync } from "fastify";
import { audit, auditAddress, type Audit, type AuditAddress } from "../../contract/audit";
import { refuse } from "../refusal";
import { requireClub } from "../require-club";
import { signedInUser } from "../signed-in-user";
import type { Database } from "../store/database";
import { verifyClub } from "../store/verify-audit";

/** The record of everything a club has accepted, for its administrators. */
export const auditRoutes: FastifyPluginAsync<{ database: Database }> = async (app, { database }) => {
  app.get<{ Params: AuditAddress }>(
    "/v1/clubs/:club/audit",
    { config: { policy: "signed-in" }, schema: { params: auditAddress, response: { 200: audit } } },
    async (request, reply): Promise<Audit> => {
      const { club } = request.params;
      const { role } = requireClub(signedInUser(request), club);
      if (role !== "administrator") throw refuse("not-an-administrator", { club });
      reply.header("cache-control", "private, no-store");
      return verifyClub(database, club);
    },
  );
};
