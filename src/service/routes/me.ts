import type { FastifyPluginAsync } from "fastify";
import { me, type Me } from "../../contract/me";
import { myReturns } from "../../contract/my-returns";
import { signedInUser } from "../signed-in-user";
import type { Database } from "../store/database";
import { findMyReturns } from "../store/find-my-returns";

interface Options {
  readonly database: Database;
  readonly now: () => Date;
}

/** Who the token's user is, and what their clubs ask of them. */
export const meRoutes: FastifyPluginAsync<Options> = async (app, { database, now }) => {
  app.get(
    "/v1/me",
    { config: { policy: "signed-in" }, schema: { response: { 200: me } } },
    async (request): Promise<Me> => {
      const { name, roles } = signedInUser(request);
      // Somebody may act for a member in one club and look after another.
      const { role, member } = roles.find((each) => each.member !== null) ?? roles[0];
      const looksAfter = roles.filter((each) => each.role === "administrator").map(({ club }) => club);
      return { name, role, member, looksAfter };
    },
  );

  app.get(
    "/v1/me/returns",
    {
      config: { policy: "signed-in" },
      schema: {
        description: "What is asked of the user in each of their clubs, by when, and how far it is.",
        response: { 200: myReturns },
      },
    },
    async (request, reply) => {
      const returns = await findMyReturns(database, signedInUser(request).roles, now());
      return reply.header("cache-control", "private, no-store").send({ returns: [...returns] });
    },
  );
};
