import type { FastifyPluginAsync } from "fastify";
import { audit, auditAddress, type Audit, type AuditAddress } from "../../contract/audit";
import { requireAdministrator } from "../require-club";
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
      requireAdministrator(signedInUser(request), club);
      reply.header("cache-control", "private, no-store");
      return verifyClub(database, club);
    },
  );
};
