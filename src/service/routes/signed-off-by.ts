import type { FastifyPluginAsync } from "fastify";
import {
  signedOffBy,
  signedOffByAddress,
  type SignedOffBy,
  type SignedOffByAddress,
} from "../../contract/signed-off-by";
import { refuse } from "../refusal";
import { requireAdministrator } from "../require-club";
import { signedInUser } from "../signed-in-user";
import { appendAudit, lockAuditHead } from "../store/audit-chain";
import type { Database } from "../store/database";

interface Options {
  readonly database: Database;
  readonly now: () => Date;
}

/** Whose submissions a club year takes as signed off, which its administrators decide. */
export const signedOffByRoutes: FastifyPluginAsync<Options> = async (app, { database, now }) => {
  app.put<{ Params: SignedOffByAddress; Body: SignedOffBy }>(
    "/v1/clubs/:club/years/:year/signed-off-by",
    {
      config: { policy: "signed-in" },
      schema: { params: signedOffByAddress, body: signedOffBy, response: { 200: signedOffBy } },
    },
    async (request, reply) => {
      const { params, body } = request;
      const user = signedInUser(request);
      requireAdministrator(user, params.club);
      await database.transaction(async (transaction) => {
        const head = await lockAuditHead(transaction, { chain: "club", id: params.club });
        const [changed] = await transaction.query(
          "update collection set signed_off_by = $3 where club_id = $1 and year = $2 returning year",
          [params.club, params.year, body.role],
        );
        if (changed === undefined) throw refuse("unknown-form", params);
        const at = now().toISOString();
        const entry = { what: "sign-off changed", at, user: user.id, year: params.year, by: body.role };
        await appendAudit(transaction, head, entry);
      });
      return reply.header("cache-control", "no-store").send(body);
    },
  );
};
