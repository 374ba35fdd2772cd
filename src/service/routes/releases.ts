import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { ReleaseSummary } from "../../contract/clubs";
import {
  releaseAddress,
  releaseList,
  releaseListAddress,
  type ReleaseAddress,
  type ReleaseList,
  type ReleaseListAddress,
} from "../../contract/releases";
import { mostReleaseBytes } from "../../domain/release/most-release-bytes";
import { matchesTag } from "../matches-tag";
import type { NewestReleases } from "../newest-releases";
import { acceptsGzip } from "../accepts-gzip";
import { releaseMediaType } from "../publish/release-media-type";
import { readVersion } from "../read-version";
import { refuse } from "../refusal";
import { requireClub } from "../require-club";
import { signedInUser } from "../signed-in-user";
import type { Database } from "../store/database";
import { findRelease, findReleases } from "../store/find-release";
import type { ReleaseBytes } from "../store/keep-release-bytes";
import { unpackStored } from "../unpack-stored";

const schema = {
  description: "A dataset release as published. Send the ETag back as If-None-Match to find out whether it is current.",
  params: releaseAddress,
  response: {
    200: { description: "The release", content: { [releaseMediaType]: { schema: z.string() } } },
    304: z.null().describe("The release you have is the one asked for"),
  },
};

const listSchema = {
  description: "Every dataset release of a club that the service has, the newest first.",
  params: releaseListAddress,
  response: { 200: releaseList },
};

interface Options {
  readonly database: Database;
  readonly releaseBytes: ReleaseBytes;
  readonly newest: NewestReleases;
}

/** Dataset releases: the published bytes, which were compressed only once. */
export const releaseRoutes: FastifyPluginAsync<Options> = async (
  app,
  { database, releaseBytes, newest: { releases } },
) => {
  app.get<{ Params: ReleaseListAddress }>(
    "/v1/clubs/:club/releases",
    { config: { policy: "signed-in" }, schema: listSchema },
    async (request): Promise<ReleaseList> => {
      const { club } = request.params;
      requireClub(signedInUser(request), club);
      return { releases: await findReleases(database, club) };
    },
  );

  app.get<{ Params: ReleaseAddress }>(
    "/v1/clubs/:club/releases/:version",
    { config: { policy: "signed-in" }, schema },
    (request, reply) => {
      const { club, version } = request.params;
      requireClub(signedInUser(request), club);
      const number = readVersion(version);
      if (number === null) throw refuse("unknown-release", { club, version });
      const key = `${club}/${number}`;
      // If we know already which release that is, as for most requests, we avoid making a promise.
      const known = releases.known(key);
      if (known !== undefined) return give(request, reply, known);
      return releases
        .find(key, () => findRelease(database, club, number))
        .then((release) => {
          if (release === null) throw refuse("unknown-release", { club, version });
          return give(request, reply, release);
        });
    },
  );

  function give(request: FastifyRequest<{ Params: ReleaseAddress }>, reply: FastifyReply, release: ReleaseSummary) {
    // A weak tag: the same tag for the release with or without gzip.
    const tag = `W/"${release.hash}"`;
    reply.headers({ etag: tag, "cache-control": "private, no-cache", vary: "authorization, accept-encoding" });
    if (matchesTag(request.headers["if-none-match"], tag)) return reply.status(304).send();
    const { version, hash } = release;
    return releaseBytes({ club: request.params.club, version, hash }).then((gzip) =>
      sendRelease(reply, gzip, acceptsGzip(request.headers["accept-encoding"])),
    );
  }
};

/** Clients that do not accept gzip (a script, a debugging proxy) get the text itself. */
async function sendRelease(reply: FastifyReply, gzip: Buffer, compressed: boolean): Promise<FastifyReply> {
  reply.type(releaseMediaType);
  if (!compressed) return reply.send(await unpackStored(gzip, mostReleaseBytes));
  return reply.header("content-encoding", "gzip").send(gzip);
}
