import type { FastifyPluginAsync } from "fastify";
import { z } from "zod";
import {
  people as peopleOfClub,
  peopleAddress,
  personAddress,
  roleChange,
  type PeopleAddress,
  type PersonAddress,
  type RoleChange,
} from "../../contract/people";
import type { SignedInPeople } from "../enforce-policies";
import { requireAdministrator } from "../require-club";
import { signedInUser } from "../signed-in-user";
import type { Database } from "../store/database";
import { changeRole, findPeople, removePerson } from "../store/people";

interface Options {
  readonly database: Database;
  readonly people: SignedInPeople;
  /** Whether users of development sign-in can sign in, and so are listed. */
  readonly development: boolean;
  readonly now: () => Date;
}

const path = "/v1/clubs/:club/people";
const config = { policy: "signed-in" } as const;
const headers = { "cache-control": "private, no-store" };

/** Who has which role in a club, for its administrators. What they change works at once in this process. */
export const peopleRoutes: FastifyPluginAsync<Options> = async (app, { database, people, development, now }) => {
  app.get<{ Params: PeopleAddress }>(
    path,
    { config, schema: { params: peopleAddress, response: { 200: peopleOfClub } } },
    async (request, reply) => {
      const { club } = request.params;
      requireAdministrator(signedInUser(request), club);
      return reply.headers(headers).send({ people: await findPeople(database, club, development) });
    },
  );

  app.put<{ Params: PersonAddress; Body: RoleChange }>(
    `${path}/:person`,
    { config, schema: { params: personAddress, body: roleChange, response: { 200: roleChange } } },
    async (request, reply) => {
      const { params, body } = request;
      const user = signedInUser(request);
      requireAdministrator(user, params.club);
      await database.transaction((transaction) =>
        changeRole(transaction, { ...params, ...body, by: user.id, at: now() }),
      );
      people.forget();
      return reply.headers(headers).send(body);
    },
  );

  app.delete<{ Params: PersonAddress }>(
    `${path}/:person`,
    { config, schema: { params: personAddress, response: { 204: z.null() } } },
    async (request, reply) => {
      const { params } = request;
      const user = signedInUser(request);
      requireAdministrator(user, params.club);
      await database.transaction((transaction) => removePerson(transaction, { ...params, by: user.id, at: now() }));
      people.forget();
      return reply.status(204).headers(headers).send(null);
    },
  );
};
