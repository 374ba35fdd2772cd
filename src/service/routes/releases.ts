import type { FastifyPluginAsync, FastifyReply } from "fastify";
import { z } from "zod";
import type { ReleaseSummary } from "../../contract/clubs";
import { releaseAddress, type ReleaseAddress } from "../../contract/releases";
import { mostReleaseBytes } from "../../domain/release/most-release-bytes";
import { matchesTag } from "../matches-tag";
import { createBriefMemory } from "../brief-memory";
import { acceptsGzip } from "../accepts-gzip";
import { releaseMediaType } from "../publish/release-media-type";
import { readVersion } from "../read-version";
import { refuse } from "../refusal";
import { requireClub } from "../require-club";
import { signedInUser } from "../signed-in-user";
import type { Database } from "../store/database";
import { findRelease } from "../store/find-release";
import { readReleaseBytes } from "../store/read-release-bytes";
import { unpackStored } from "../unpack-stored";

const schema = {
  description:
    "A dataset release as it was published. Send the ETag back as If-None-Match to learn whether it is current.",
  params: releaseAddress,
  response: {
    200: { description: "The release", content: { [releaseMediaType]: { schema: z.string() } } },
    304: z.null().describe("The release you have is the one asked for"),
  },
};

interface Options {
  readonly database: Database;
  readonly now: () => Date;
}

/** Milliseconds for which a release that another process published can go unnoticed. */
const publicationDelay = 5000;

/** Dataset releases: the bytes that were published, compressed once and for all. */
export const releaseRoutes: FastifyPluginAsync<Options> = async (app, { database, now }) => {
  const releases = createBriefMemory<ReleaseSummary>({ lifetime: publicationDelay, limit: 1000, now });

  app.get<{ Params: ReleaseAddress }>(
    "/v1/clubs/:club/releases/:version",
    { config: { policy: "signed-in" }, schema },
    async (request, reply) => {
      const { club, version } = request.params;
      requireClub(signedInUser(request), club);
      const number = readVersion(version);
      const release =
        number === null ? null : await releases(`${club}/${number}`, () => findRelease(database, club, number));
      if (release === null) throw refuse("unknown-release", { club, version });

      // Weak: one tag for the release, whichever way its bytes are encoded.
      const tag = `W/"${release.hash}"`;
      reply.headers({ etag: tag, "cache-control": "private, no-cache", vary: "authorization, accept-encoding" });
      if (matchesTag(request.headers["if-none-match"], tag)) return reply.status(304).send();
      const gzip = await readReleaseBytes(database, club, release.version);
      return sendRelease(reply, gzip, acceptsGzip(request.headers["accept-encoding"]));
    },
  );
};

/** Whoever cannot take gzip (a script, a debugging proxy) gets the text itself. */
async function sendRelease(reply: FastifyReply, gzip: Buffer, compressed: boolean): Promise<FastifyReply> {
  reply.type(releaseMediaType);
  if (!compressed) return reply.send(await unpackStored(gzip, mostReleaseBytes));
  return reply.header("content-encoding", "gzip").send(gzip);
}
