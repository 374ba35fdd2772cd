import type { FastifyPluginAsync } from "fastify";
import {
  clubContacts,
  clubContactsAddress,
  contacts,
  contactsAddress,
  type ClubContactsAddress,
  type Contacts,
  type ContactsAddress,
} from "../../contract/reminders";
import { requireAdministrator } from "../require-club";
import { requireReader } from "../require-member";
import { signedInUser } from "../signed-in-user";
import { rowsOf } from "../store/as-member";
import { findClubContacts, findContacts, saveContacts } from "../store/member-contacts";
import type { Database } from "../store/database";

interface Options {
  readonly database: Database;
  readonly now: () => Date;
}

const config = { policy: "signed-in" } as const;
const path = "/v1/clubs/:club/members/:member/contacts";

/** The people at a member to whom the club writes: kept by the club's administrators, and read by the member too. */
export const memberContactRoutes: FastifyPluginAsync<Options> = async (app, { database, now }) => {
  app.get<{ Params: ClubContactsAddress }>(
    "/v1/clubs/:club/contacts",
    { config, schema: { params: clubContactsAddress, response: { 200: clubContacts } } },
    async (request, reply) => {
      const { club } = request.params;
      requireAdministrator(signedInUser(request), club);
      reply.header("cache-control", "private, no-store");
      return { members: await findClubContacts(database, club) };
    },
  );

  app.get<{ Params: ContactsAddress }>(
    path,
    { config, schema: { params: contactsAddress, response: { 200: contacts } } },
    async (request, reply): Promise<Contacts> => {
      await requireReader(database, signedInUser(request), request.params);
      reply.header("cache-control", "private, no-store");
      return { contacts: await findContacts(rowsOf(database, request.params), request.params) };
    },
  );

  app.put<{ Params: ContactsAddress; Body: Contacts }>(
    path,
    {
      config,
      schema: {
        description: "Replaces the people at a member to whom the club writes.",
        params: contactsAddress,
        body: contacts,
        response: { 200: contacts },
      },
    },
    async (request, reply): Promise<Contacts> => {
      const user = signedInUser(request);
      requireAdministrator(user, request.params.club);
      await requireReader(database, user, request.params);
      await saveContacts(database, request.params, request.body.contacts, { user, at: now() });
      reply.header("cache-control", "no-store");
      return { contacts: await findContacts(rowsOf(database, request.params), request.params) };
    },
  );
};
