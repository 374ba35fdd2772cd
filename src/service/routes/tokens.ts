import type { FastifyPluginAsync } from "fastify";
import { z } from "zod";
import { accessTokens, issuedToken, tokenAddress, type TokenAddress } from "../../contract/tokens";
import type { SignedInPeople } from "../enforce-policies";
import { isEntraToken } from "../entra";
import { refuse } from "../refusal";
import { signedInUser } from "../signed-in-user";
import { asPerson } from "../store/as-member";
import type { Database } from "../store/database";
import { issueToken } from "../store/issue-token";
import { recordInClubs, recordingClubs } from "../store/record-in-clubs";
import { findTokens, mostTokens, revokeToken } from "../store/tokens";
import { invitationIssuer } from "../user";

interface Options {
  readonly database: Database;
  readonly people: SignedInPeople;
  /** For how many days the access token of somebody whom nobody else vouches for is valid. */
  readonly tokenDays: number;
  readonly now: () => Date;
}

const config = { policy: "signed-in" } as const;
const headers = { "cache-control": "no-store" };
const hour = 60 * 60 * 1000;
/** Of somebody who signs in elsewhere: a working day, so that it soon ends with their account. */
const workingDay = 12 * hour;

/** A person's own access tokens. */
export const tokenRoutes: FastifyPluginAsync<Options> = async (app, { database, people, tokenDays, now }) => {
  const ownTokens = (person: string) =>
    database.transaction((transaction) => asPerson(transaction, person, () => findTokens(transaction, person, now())));

  app.get("/v1/me/tokens", { config, schema: { response: { 200: accessTokens } } }, async (request, reply) =>
    reply.headers(headers).send({ tokens: await ownTokens(signedInUser(request).id) }),
  );

  app.post("/v1/me/tokens", { config, schema: { response: { 201: issuedToken } } }, async (request, reply) => {
    const user = signedInUser(request);
    const at = now();
    const isInvited = user.identity.issuer === invitationIssuer;
    const lifetime = new Date(at.getTime() + (isInvited ? tokenDays * 24 * hour : workingDay));
    // Somebody who signs in elsewhere does so again for a longer one: else a token could renew itself after their account ended.
    const isRenewal = !isInvited && !isEntraToken(request.headers.authorization?.replace(/^Bearer /i, "") ?? "");
    const expiresAt = isRenewal && user.signedInUntil < lifetime ? user.signedInUntil : lifetime;
    const token = await database.transaction(async (transaction) => {
      // First the record, so that of two requests at once the second counts the first one's token.
      await recordInClubs(transaction, await recordingClubs(transaction, user), {
        what: "access token issued",
        at: at.toISOString(),
        user: user.id,
        expires: expiresAt.toISOString(),
      });
      return asPerson(transaction, user.id, async () => {
        if ((await findTokens(transaction, user.id, at)).length >= mostTokens)
          throw refuse("too-many-tokens", { limit: mostTokens });
        return issueToken(transaction, user.id, at, expiresAt);
      });
    });
    return reply.status(201).headers(headers).send({ token, expiresAt: expiresAt.toISOString() });
  });

  app.delete<{ Params: TokenAddress }>(
    "/v1/me/tokens/:prefix",
    { config, schema: { params: tokenAddress, response: { 204: z.null() } } },
    async (request, reply) => {
      const user = signedInUser(request);
      const at = now();
      const { prefix } = request.params;
      await database.transaction(async (transaction) => {
        await recordInClubs(transaction, await recordingClubs(transaction, user), {
          what: "access token revoked",
          at: at.toISOString(),
          user: user.id,
          token: prefix,
        });
        await asPerson(transaction, user.id, () => revokeToken(transaction, { person: user.id, prefix, at }));
      });
      people.forget();
      return reply.status(204).headers(headers).send(null);
    },
  );
};
