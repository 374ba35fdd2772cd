import type { FastifyPluginAsync } from "fastify";
import {
  clubYearAddress,
  clubYearState,
  stateChange,
  type ClubYearAddress,
  type ClubYearState,
  type StateChange,
} from "../../contract/club-years";
import { refuse } from "../refusal";
import { requireAdministrator } from "../require-club";
import { signedInUser } from "../signed-in-user";
import { changeState } from "../store/change-state";
import type { Database } from "../store/database";
import { findCollection } from "../store/find-collection";
import { findSteps } from "../store/find-steps";
import { demonstrationMark } from "../store/demonstration-mark";

interface Options {
  readonly database: Database;
  readonly now: () => Date;
}

const config = { policy: "signed-in" } as const;
const path = "/v1/clubs/:club/years/:year";

/** How a club year goes on, for the club's administrators. */
export const clubYearRoutes: FastifyPluginAsync<Options> = async (app, { database, now }) => {
  const stateOf = ({ club, year }: ClubYearAddress): Promise<ClubYearState> =>
    database.snapshot(async (transaction) => {
      const collection = await findCollection(transaction, club, year);
      if (collection === null) throw refuse("unknown-form", { club, year });
      const { state, opensOn, demonstration, signedOffBy } = collection;
      return {
        ...demonstrationMark(demonstration),
        state,
        opensOn,
        signedOffBy,
        steps: await findSteps(transaction, club, year),
      };
    });

  app.get<{ Params: ClubYearAddress }>(
    `${path}/state`,
    { config, schema: { params: clubYearAddress, response: { 200: clubYearState } } },
    async (request, reply) => {
      requireAdministrator(signedInUser(request), request.params.club);
      reply.header("cache-control", "private, no-store");
      return stateOf(request.params);
    },
  );

  app.put<{ Params: ClubYearAddress; Body: StateChange }>(
    `${path}/state`,
    {
      config,
      schema: {
        description:
          "Closes a club year, opens it again with a reason, or lets its members revise. A draft and a final come about by publishing a release.",
        params: clubYearAddress,
        body: stateChange,
        response: { 200: clubYearState },
      },
    },
    async (request, reply) => {
      const user = signedInUser(request);
      const { params, body } = request;
      requireAdministrator(user, params.club);
      await database.transaction((transaction) =>
        changeState(transaction, { ...params, ...body, user, at: now() }, "asked"),
      );
      reply.header("cache-control", "no-store");
      return stateOf(params);
    },
  );
};
