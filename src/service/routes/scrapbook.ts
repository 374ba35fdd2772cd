import type { FastifyPluginAsync } from "fastify";
import { z } from "zod";
import {
  scrapbook,
  scrapbookAddress,
  scrapbookQuery,
  type ScrapbookAddress,
  type ScrapbookQuery,
} from "../../contract/scrapbook";
import { itemAt } from "../../domain/item-at";
import { resolvePeers } from "../../domain/peers/resolve-peers";
import { mostReleaseBytes } from "../../domain/release/most-release-bytes";
import { matchesTag } from "../matches-tag";
import { openReleaseText } from "../open-release-text";
import { refuse } from "../refusal";
import { requireClub } from "../require-club";
import { sha256 } from "../sha256";
import { signedInUser } from "../signed-in-user";
import { asMember } from "../store/as-member";
import type { Database } from "../store/database";
import { demonstrationMark } from "../store/demonstration-mark";
import { findSaved } from "../store/find-saved";
import { savedPeerGroups } from "../store/saved-peer-groups";
import { findRelease } from "../store/find-release";
import { findGathered, findScrapbook } from "../store/find-scrapbook";
import type { ReleaseBytes } from "../store/keep-release-bytes";
import { unzipText } from "../unzip-text";
import type { ClubRole } from "../user";

interface Options {
  readonly database: Database;
  readonly releaseBytes: ReleaseBytes;
}

const schema = {
  description:
    "What members wrote in the club's scrapbook, as the newest release of each year has it, for everyone in the club. Send the ETag back as If-None-Match to find out whether there is anything new.",
  params: scrapbookAddress,
  querystring: scrapbookQuery,
  response: { 200: scrapbook, 304: z.null().describe("The answers you have are the newest") },
};

/** The scrapbook that members of a club read of each other. */
export const scrapbookRoutes: FastifyPluginAsync<Options> = async (app, { database, releaseBytes }) => {
  app.get<{ Params: ScrapbookAddress; Querystring: ScrapbookQuery }>(
    "/v1/clubs/:club/scrapbook",
    { config: { policy: "signed-in" }, schema },
    async (request, reply) => {
      const { club } = request.params;
      const role = requireClub(signedInUser(request), club);
      const { q = "", question = null, year = null, member = null, group: peers, page = "1" } = request.query;
      const group = peers === undefined ? null : await codesOf(role, peers);
      const gathered = await findGathered(database, club);
      const sought = { q: q.trim() === "" ? null : q, question, year, member, group, page: Number(page) };
      // What a release gathered never changes. All pages have the same tag, so that one sees whether they fit together.
      const tag = `"${sha256(JSON.stringify([gathered, { ...sought, page: null }]))}"`;
      reply.headers({ etag: tag, "cache-control": "private, no-cache", vary: "authorization" });
      if (matchesTag(request.headers["if-none-match"], tag)) return reply.status(304).send();
      const owner = { member: role.member?.code ?? "", club };
      const found = await asMember(database, owner, (own) => findScrapbook(own, club, gathered, sought));
      return reply.send({ ...found, ...demonstrationMark(await isDemonstration(club)) });
    },
  );

  async function isDemonstration(club: string): Promise<boolean> {
    const [year] = await database.query<{ demonstration: boolean }>(
      "select demonstration from collection where club_id = $1 limit 1",
      [club],
    );
    return year?.demonstration === true;
  }

  /**
   * The members of a peer group in the club's newest release; none if it has no release.
   *
   * @throws Refusal 400 if there is no such group
   */
  async function codesOf({ club, member }: ClubRole, peers: string): Promise<readonly string[]> {
    const latest = await findRelease(database, club, "latest");
    if (latest === null) return [];
    const opened = openReleaseText(unzipText(await releaseBytes({ club, ...latest }), mostReleaseBytes) ?? "");
    if (!opened.ok) throw new Error(`Release ${latest.version} of ${club} cannot be read. ${opened.problem.message}`);
    const own = member?.code ?? null;
    const savedGroups =
      own === null ? [] : await asMember(database, { member: own }, (mine) => findSaved(mine, savedPeerGroups, own));
    const resolved = resolvePeers(opened.value, peers, own, { savedGroups });
    if (!resolved.ok) throw refuse("invalid-request", { what: resolved.problem.message });
    return resolved.value.members.map((at) => itemAt(opened.value.members, at).code);
  }
};
