import type { FastifyPluginAsync } from "fastify";
import { z } from "zod";
import { form, formAddress, formQuery, type FormAddress, type FormQuery } from "../../contract/forms";
import { matchesTag } from "../matches-tag";
import { refuse } from "../refusal";
import { requireClub } from "../require-club";
import { sha256 } from "../sha256";
import { signedInUser } from "../signed-in-user";
import type { Database } from "../store/database";
import { findCollection } from "../store/find-collection";
import { findOwnDue } from "../store/find-due";

const schema = {
  description:
    "What a club asks in a year: the newest version, or the one asked for. Send the ETag back as If-None-Match to find out whether it is current.",
  params: formAddress,
  querystring: formQuery,
  response: {
    200: { description: "The questionnaire", content: { "application/json": { schema: form } } },
    304: z.null().describe("The questionnaire you have is the one asked for"),
  },
};

/** What a club asks, for its members and administrators. */
export const formRoutes: FastifyPluginAsync<{ database: Database }> = async (app, { database }) => {
  app.get<{ Params: FormAddress; Querystring: FormQuery }>(
    "/v1/clubs/:club/years/:year/form",
    { config: { policy: "signed-in" }, schema },
    async (request, reply) => {
      const { club, year } = request.params;
      const { member } = requireClub(signedInUser(request), club);
      const collection = await findCollection(database, club, year);
      if (collection === null) throw refuse("unknown-form", { club, year });
      const { state, opensOn, forms } = collection;
      const { version } = request.query;
      const found = version === undefined ? forms[0] : forms.find((each) => each.version === Number(version));
      const newestVersion = forms[0].version;
      if (found === undefined) {
        throw refuse("unknown-form-version", { club, year, version: Number(version), newest: newestVersion });
      }
      const due = JSON.stringify(await findOwnDue(database, collection, { club, year, member: member?.code ?? null }));
      const tag = `"${found.sha256}-${state}-${opensOn}-${sha256(due).slice(0, 16)}-${newestVersion}"`;
      reply.headers({ etag: tag, "cache-control": "private, no-cache", vary: "authorization" });
      if (matchesTag(request.headers["if-none-match"], tag)) return reply.status(304).send();
      // The definition is sent as it was published, to the byte.
      const { definition } = found;
      return reply
        .type("application/json")
        .send(
          `{"state":"${state}","opensOn":"${opensOn}","due":${due},"newestVersion":${newestVersion},"definition":${definition}}`,
        );
    },
  );
};
