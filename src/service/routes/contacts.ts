import type { FastifyPluginAsync } from "fastify";
import {
  contact,
  directoryAddress,
  peopleDirectory,
  type Contact,
  type DirectoryAddress,
} from "../../contract/contacts";
import { refuse } from "../refusal";
import { requireClub } from "../require-club";
import { signedInUser } from "../signed-in-user";
import { asPerson } from "../store/as-member";
import { findContact, findDirectory, saveContact } from "../store/contacts";
import type { Database } from "../store/database";
import { findAskingClubs, recordInClubs, recordingClubs } from "../store/record-in-clubs";

interface Options {
  readonly database: Database;
  /** Whether users of development sign-in can sign in, and so are listed. */
  readonly development: boolean;
  readonly now: () => Date;
}

const config = { policy: "signed-in" } as const;
const headers = { "cache-control": "private, no-store" };

/** Who is in a club, and how to reach those who want to be reached. */
export const contactRoutes: FastifyPluginAsync<Options> = async (app, { database, development, now }) => {
  const ownContact = (person: string) =>
    database.transaction((transaction) => asPerson(transaction, person, () => findContact(transaction, person)));

  app.get("/v1/me/contact", { config, schema: { response: { 200: contact } } }, async (request, reply) =>
    reply.headers(headers).send(await ownContact(signedInUser(request).id)),
  );

  app.put<{ Body: Contact }>(
    "/v1/me/contact",
    { config, schema: { body: contact, response: { 200: contact } } },
    async (request, reply) => {
      const user = signedInUser(request);
      const at = now();
      const kept = await database.transaction(async (transaction) => {
        const saved = await asPerson(transaction, user.id, async () => {
          await saveContact(transaction, user.id, request.body, at);
          return findContact(transaction, user.id);
        });
        const what = saved.consent ? "contact shared" : "contact withdrawn";
        const entry = { what, at: at.toISOString(), user: user.id };
        await recordInClubs(transaction, await recordingClubs(transaction, user), entry);
        return saved;
      });
      return reply.headers(headers).send(kept);
    },
  );

  app.get<{ Params: DirectoryAddress }>(
    "/v1/clubs/:club/people-directory",
    { config, schema: { params: directoryAddress, response: { 200: peopleDirectory } } },
    async (request, reply) => {
      const { club } = request.params;
      requireClub(signedInUser(request), club);
      // People agreed for the clubs that they return to; everybody reads those of published figures.
      if ((await findAskingClubs(database, [club])).length === 0) throw refuse("unknown-club", { club });
      return reply.headers(headers).send({ people: await findDirectory(database, club, development) });
    },
  );
};
