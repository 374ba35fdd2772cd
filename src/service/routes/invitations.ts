import type { FastifyPluginAsync } from "fastify";
import { z } from "zod";
import {
  acceptance,
  accepted,
  invitationAddress,
  invitationList,
  invitationRequest,
  invitationsAddress,
  issuedInvitation,
  type Acceptance,
  type Accepted,
  type InvitationAddress,
  type InvitationRequest,
  type InvitationsAddress,
} from "../../contract/invitations";
import type { SignedInPeople } from "../enforce-policies";
import type { RateCounter } from "../rate-limits";
import { Refusal } from "../refusal";
import { requireAdministrator } from "../require-club";
import { signedInUser } from "../signed-in-user";
import { acceptInvitation } from "../store/accept-invitation";
import type { Database } from "../store/database";
import { findInvitations, issueInvitation, revokeInvitation } from "../store/invitations";
import { issueToken } from "../store/issue-token";

interface Options {
  readonly database: Database;
  readonly rates: RateCounter;
  readonly people: SignedInPeople;
  /** For how many days an access token is valid. */
  readonly tokenDays: number;
  readonly now: () => Date;
}

const path = "/v1/clubs/:club/invitations";
const config = { policy: "signed-in" } as const;
const headers = { "cache-control": "no-store" };
const day = 24 * 60 * 60 * 1000;

/** Inviting people to a role in a club, and accepting an invitation. */
export const invitationRoutes: FastifyPluginAsync<Options> = async (
  app,
  { database, rates, people, tokenDays, now },
) => {
  app.get<{ Params: InvitationsAddress }>(
    path,
    { config, schema: { params: invitationsAddress, response: { 200: invitationList } } },
    async (request, reply) => {
      const { club } = request.params;
      requireAdministrator(signedInUser(request), club);
      return reply.headers(headers).send({ invitations: await findInvitations(database, club, now()) });
    },
  );

  app.post<{ Params: InvitationsAddress; Body: InvitationRequest }>(
    path,
    { config, schema: { params: invitationsAddress, body: invitationRequest, response: { 201: issuedInvitation } } },
    async (request, reply) => {
      const { params, body } = request;
      const user = signedInUser(request);
      requireAdministrator(user, params.club);
      const issued = await database.transaction((transaction) =>
        issueInvitation(transaction, params.club, body, { by: user.id, at: now() }),
      );
      return reply.status(201).headers(headers).send(issued);
    },
  );

  app.delete<{ Params: InvitationAddress }>(
    `${path}/:id`,
    { config, schema: { params: invitationAddress, response: { 204: z.null() } } },
    async (request, reply) => {
      const { params } = request;
      const user = signedInUser(request);
      requireAdministrator(user, params.club);
      await database.transaction((transaction) => revokeInvitation(transaction, { ...params, by: user.id, at: now() }));
      return reply.status(204).headers(headers).send(null);
    },
  );

  app.post<{ Body: Acceptance }>(
    "/v1/invitations/accept",
    {
      config: { policy: "public" },
      schema: {
        description:
          "Accepts an invitation. Without a token it gives an access token, shown once; with one, the role goes to the person whose token it is.",
        body: acceptance,
        response: { 200: accepted },
      },
    },
    async (request, reply): Promise<Accepted> => {
      const identity = await people.identify(request);
      const at = now();
      const expiresAt = new Date(at.getTime() + tokenDays * day);
      try {
        const { role, member, token } = await database.transaction(async (transaction) => {
          const joined = await acceptInvitation(transaction, { ...request.body, identity, at });
          if (identity !== null) return { ...joined, token: null };
          return { ...joined, token: await issueToken(transaction, joined.person, at, expiresAt) };
        });
        people.forget();
        void reply.headers(headers);
        return { token, expiresAt: token === null ? null : expiresAt.toISOString(), role, member };
      } catch (error) {
        if (error instanceof Refusal && error.code === "invitation-refused") await rates.refused(request);
        throw error;
      }
    },
  );
};
