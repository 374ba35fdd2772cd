import type { FastifyPluginAsync } from "fastify";
import { z } from "zod";
import {
  clubRequestAddress,
  clubRequestsAddress,
  clubsToJoin,
  membershipAddress,
  membershipAsked,
  membershipDecision,
  membershipRequest,
  membershipRequestAddress,
  membershipRequests,
  type ClubRequestAddress,
  type ClubRequestsAddress,
  type MembershipAddress,
  type MembershipAsked,
  type MembershipDecision,
  type MembershipRequestAddress,
} from "../../contract/membership";
import type { SignedInPeople } from "../enforce-policies";
import type { Mailer } from "../mail/mailer";
import { requireAdministrator } from "../require-club";
import { requireActingFor, requireSubmittingFor } from "../require-member";
import { signedInUser } from "../signed-in-user";
import { askMembership, decideRequest, withdrawRequest } from "../store/change-membership";
import type { Database } from "../store/database";
import { findClubsToJoin, findRequests } from "../store/find-membership";
import { tellOfMembership } from "../tell-of-membership";

interface Options {
  readonly database: Database;
  readonly people: SignedInPeople;
  readonly mailer: Mailer;
  readonly now: () => Date;
}

const config = { policy: "signed-in" } as const;
const ofMember = "/v1/members/:member/membership-requests";
const ofClub = "/v1/clubs/:club/membership-requests";
const headers = { "cache-control": "private, no-store" };

/** Members who ask to join a club or to leave it, and administrators who decide. */
export const membershipRoutes: FastifyPluginAsync<Options> = async (app, { database, people, mailer, now }) => {
  app.get<{ Params: MembershipAddress }>(
    "/v1/members/:member/clubs",
    {
      config,
      schema: {
        description: "Every club that asks something: whether the member is in it, and what joining it means.",
        params: membershipAddress,
        response: { 200: clubsToJoin },
      },
    },
    async (request, reply) => {
      const user = signedInUser(request);
      const { code } = requireActingFor(user, request.params.member);
      return reply.headers(headers).send({ clubs: await findClubsToJoin(database, code, user, now()) });
    },
  );

  app.post<{ Params: MembershipAddress; Body: MembershipAsked }>(
    ofMember,
    {
      config,
      schema: {
        description: "Asks that the member be in a club, or out of it, from its next year on.",
        params: membershipAddress,
        body: membershipAsked,
        response: { 200: membershipRequest, 201: membershipRequest },
      },
    },
    async (request, reply) => {
      const user = signedInUser(request);
      const member = requireSubmittingFor(user, request.params.member);
      const { request: asked, isNew } = await askMembership(database, member, request.body, { user, at: now() });
      if (isNew) await tellOfMembership({ database, mailer, log: request.log }, asked);
      return reply
        .status(isNew ? 201 : 200)
        .headers(headers)
        .send(asked);
    },
  );

  app.delete<{ Params: MembershipRequestAddress }>(
    `${ofMember}/:id`,
    {
      config,
      schema: {
        description: "Withdraws a request that is not decided yet.",
        params: membershipRequestAddress,
        response: { 204: z.null().describe("It is withdrawn") },
      },
    },
    async (request, reply) => {
      const user = signedInUser(request);
      const { member, id } = request.params;
      requireSubmittingFor(user, member);
      await withdrawRequest(database, member, id, { user, at: now() });
      return reply.status(204).headers(headers).send();
    },
  );

  app.get<{ Params: ClubRequestsAddress }>(
    ofClub,
    { config, schema: { params: clubRequestsAddress, response: { 200: membershipRequests } } },
    async (request, reply) => {
      const { club } = request.params;
      requireAdministrator(signedInUser(request), club);
      return reply.headers(headers).send({ requests: await findRequests(database, { club, member: null }) });
    },
  );

  app.put<{ Params: ClubRequestAddress; Body: MembershipDecision }>(
    `${ofClub}/:id/decision`,
    {
      config,
      schema: {
        description:
          "Accepts a request, or refuses it with a reason. With one to join, the person who asked is a contributor from then on.",
        params: clubRequestAddress,
        body: membershipDecision,
        response: { 200: membershipRequest },
      },
    },
    async (request, reply) => {
      const user = signedInUser(request);
      const { club, id } = request.params;
      requireAdministrator(user, club);
      const decided = await decideRequest(database, club, id, request.body, { user, at: now() });
      people.forget();
      await tellOfMembership({ database, mailer, log: request.log }, decided);
      return reply.headers(headers).send(decided);
    },
  );
};
