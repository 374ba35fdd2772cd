import type { FastifyPluginAsync } from "fastify";
import { audit, type Audit } from "../../contract/audit";
import {
  peerGroup,
  peerGroupAddress,
  peerGroupRequest,
  peerGroups,
  peerGroupsAddress,
  type PeerGroupsAddress,
} from "../../contract/peer-groups";
import { requireActingFor } from "../require-member";
import { signedInUser } from "../signed-in-user";
import { savedPeerGroups } from "../store/saved-peer-groups";
import { verifyMember } from "../store/verify-audit";
import { addSavedRoutes, type SavedOptions } from "./saved";

/** The peer groups a member has saved, and the record of all that it saves. */
export const peerGroupRoutes: FastifyPluginAsync<SavedOptions> = async (app, options) => {
  addSavedRoutes(app, options, {
    kind: savedPeerGroups,
    path: "peer-groups",
    one: "group",
    list: "groups",
    schemas: {
      ofMember: peerGroupsAddress,
      ofOne: peerGroupAddress,
      request: peerGroupRequest,
      stored: peerGroup,
      all: peerGroups,
    },
  });

  app.get<{ Params: PeerGroupsAddress }>(
    "/v1/members/:member/audit",
    { config: { policy: "signed-in" }, schema: { params: peerGroupsAddress, response: { 200: audit } } },
    async (request, reply): Promise<Audit> => {
      const { member } = request.params;
      requireActingFor(signedInUser(request), member);
      reply.header("cache-control", "private, no-store");
      return verifyMember(options.database, member);
    },
  );
};
