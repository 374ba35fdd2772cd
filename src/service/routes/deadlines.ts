import type { FastifyPluginAsync } from "fastify";
import {
  clubYearAddress,
  clubYearDeadline,
  deadlineChange,
  extension,
  extensionRequest,
  extensionsAddress,
  type ClubYearAddress,
  type ClubYearDeadline,
  type DeadlineChange,
  type ExtensionRequest,
  type ExtensionsAddress,
} from "../../contract/club-years";
import { requireAdministrator } from "../require-club";
import { requireReader } from "../require-member";
import { signedInUser } from "../signed-in-user";
import { grantExtension, setDeadline } from "../store/change-deadline";
import type { Database } from "../store/database";
import { findDeadline } from "../store/find-deadline";

interface Options {
  readonly database: Database;
  readonly now: () => Date;
}

const config = { policy: "signed-in" } as const;
const path = "/v1/clubs/:club/years/:year";

/** A club year's deadline and its members' extensions, for the club's administrators. */
export const deadlineRoutes: FastifyPluginAsync<Options> = async (app, { database, now }) => {
  const deadlineOf = ({ club, year }: ClubYearAddress): Promise<ClubYearDeadline> =>
    database.snapshot((transaction) => findDeadline(transaction, club, year));

  app.get<{ Params: ClubYearAddress }>(
    `${path}/deadline`,
    { config, schema: { params: clubYearAddress, response: { 200: clubYearDeadline } } },
    async (request, reply) => {
      requireAdministrator(signedInUser(request), request.params.club);
      reply.header("cache-control", "private, no-store");
      return deadlineOf(request.params);
    },
  );

  app.put<{ Params: ClubYearAddress; Body: DeadlineChange }>(
    `${path}/deadline`,
    {
      config,
      schema: {
        description: "Sets the last day on which submissions are accepted; null to accept them while the year is open.",
        params: clubYearAddress,
        body: deadlineChange,
        response: { 200: clubYearDeadline },
      },
    },
    async (request, reply) => {
      const user = signedInUser(request);
      const { params, body } = request;
      requireAdministrator(user, params.club);
      await setDeadline(database, { ...params, ...body, user, at: now() });
      reply.header("cache-control", "no-store");
      return deadlineOf(params);
    },
  );

  app.post<{ Params: ExtensionsAddress; Body: ExtensionRequest }>(
    `${path}/members/:member/extensions`,
    {
      config,
      schema: {
        description: "Gives one member a later day than the others. The newest extension counts.",
        params: extensionsAddress,
        body: extensionRequest,
        response: { 201: extension },
      },
    },
    async (request, reply) => {
      const user = signedInUser(request);
      const { params, body } = request;
      requireAdministrator(user, params.club);
      await requireReader(database, user, params);
      const number = await grantExtension(database, { ...params, ...body, user, at: now() });
      return reply
        .status(201)
        .header("cache-control", "no-store")
        .send({ number, ...body });
    },
  );
};
