import type { FastifyPluginAsync } from "fastify";
import { me, type Me } from "../../contract/me";
import { signedInUser } from "../signed-in-user";

/** Who the token's user is. */
export const meRoutes: FastifyPluginAsync = async (app) => {
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
};
