import type { FastifyPluginAsync, FastifyRequest } from "fastify";
import { z } from "zod";
import { audit, type Audit } from "../../contract/audit";
import {
  peerGroup,
  peerGroupAddress,
  peerGroupRequest,
  peerGroups,
  peerGroupsAddress,
  type PeerGroupAddress,
  type PeerGroupRequest,
  type PeerGroupsAddress,
} from "../../contract/peer-groups";
import { matchesTag } from "../matches-tag";
import { readIfMatch } from "../read-if-match";
import { requireActingFor } from "../require-member";
import { sha256 } from "../sha256";
import { signedInUser } from "../signed-in-user";
import { asMember } from "../store/as-member";
import type { SavedChange } from "../store/change-saved";
import { deletePeerGroup, savePeerGroup } from "../store/change-peer-group";
import type { Database } from "../store/database";
import { verifyMember } from "../store/verify-audit";
import { findPeerGroups } from "../store/find-peer-groups";

interface Options {
  readonly database: Database;
  readonly now: () => Date;
}

const config = { policy: "signed-in" } as const;
const path = "/v1/members/:member/peer-groups";
const ifMatch = `If-Match: the version it follows, in quotes; "0" for a new group.`;

/** The peer groups a member has saved, for anyone who acts for it, in any role. */
export const peerGroupRoutes: FastifyPluginAsync<Options> = async (app, { database, now }) => {
  /** @throws Refusal if this user does not act for the member */
  function changeOf(request: FastifyRequest<{ Params: PeerGroupAddress }>): SavedChange {
    const user = signedInUser(request);
    const { member, id } = request.params;
    requireActingFor(user, member);
    return { member, id, follows: readIfMatch(request), user, at: now() };
  }

  app.get<{ Params: PeerGroupsAddress }>(
    path,
    {
      config,
      schema: {
        params: peerGroupsAddress,
        response: { 200: peerGroups, 304: z.null().describe("The groups you have are the newest") },
      },
    },
    async (request, reply) => {
      const { member } = request.params;
      requireActingFor(signedInUser(request), member);
      const groups = await asMember(database, { member }, (transaction) => findPeerGroups(transaction, member));
      const tag = `"${sha256(JSON.stringify(groups))}"`;
      reply.headers({ etag: tag, "cache-control": "private, no-cache", vary: "authorization" });
      if (matchesTag(request.headers["if-none-match"], tag)) return reply.status(304).send();
      return reply.send({ groups });
    },
  );

  app.put<{ Params: PeerGroupAddress; Body: PeerGroupRequest }>(
    `${path}/:id`,
    {
      config,
      schema: {
        description: `Saves a peer group. ${ifMatch}`,
        params: peerGroupAddress,
        body: peerGroupRequest,
        response: { 200: peerGroup, 201: peerGroup },
      },
    },
    async (request, reply) => {
      const { group, isNew } = await savePeerGroup(database, changeOf(request), request.body);
      reply.headers({ etag: `"${group.version}"`, "cache-control": "no-store" });
      return reply.status(isNew ? 201 : 200).send(group);
    },
  );

  app.delete<{ Params: PeerGroupAddress }>(
    `${path}/:id`,
    {
      config,
      schema: {
        description: `Deletes a peer group. ${ifMatch}`,
        params: peerGroupAddress,
        response: { 204: z.null().describe("It is deleted") },
      },
    },
    async (request, reply) => {
      await deletePeerGroup(database, changeOf(request));
      return reply.status(204).send();
    },
  );

  app.get<{ Params: PeerGroupsAddress }>(
    "/v1/members/:member/audit",
    { config, schema: { params: peerGroupsAddress, response: { 200: audit } } },
    async (request, reply): Promise<Audit> => {
      const { member } = request.params;
      requireActingFor(signedInUser(request), member);
      reply.header("cache-control", "private, no-store");
      return verifyMember(database, member);
    },
  );
};
