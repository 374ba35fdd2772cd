import type { FastifyPluginAsync } from "fastify";
import { clubYearAddress, type ClubYearAddress } from "../../contract/club-years";
import { clubYearFindings, returns, type ClubYearFindings, type Returns } from "../../contract/returns";
import { requireAdministrator } from "../require-club";
import { signedInUser } from "../signed-in-user";
import type { Database } from "../store/database";
import { findExplained, findReturns } from "../store/find-returns";

interface Options {
  readonly database: Database;
  readonly now: () => Date;
}

const config = { policy: "signed-in" } as const;
const path = "/v1/clubs/:club/years/:year";

/** Who has returned a club year's questionnaire and what they explained, for the club's administrators. */
export const returnRoutes: FastifyPluginAsync<Options> = async (app, { database, now }) => {
  app.get<{ Params: ClubYearAddress }>(
    `${path}/returns`,
    { config, schema: { params: clubYearAddress, response: { 200: returns } } },
    async (request, reply): Promise<Returns> => {
      const { club, year } = request.params;
      requireAdministrator(signedInUser(request), club);
      reply.header("cache-control", "private, no-store");
      return database.snapshot((transaction) => findReturns(transaction, club, year, now()));
    },
  );

  app.get<{ Params: ClubYearAddress }>(
    `${path}/findings`,
    { config, schema: { params: clubYearAddress, response: { 200: clubYearFindings } } },
    async (request, reply): Promise<ClubYearFindings> => {
      const { club, year } = request.params;
      requireAdministrator(signedInUser(request), club);
      reply.header("cache-control", "private, no-store");
      return { findings: await database.snapshot((transaction) => findExplained(transaction, club, year)) };
    },
  );
};
