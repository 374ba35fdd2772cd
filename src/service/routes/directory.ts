import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { FastifyPluginAsync } from "fastify";
import { z } from "zod";
import { directory } from "../../contract/directory";
import { mostReleaseBytes } from "../../domain/release/most-release-bytes";
import { acceptsGzip } from "../accepts-gzip";
import { createBriefMemory } from "../brief-memory";
import { matchesTag } from "../matches-tag";
import type { NewestReleases } from "../newest-releases";
import { signedInUser } from "../signed-in-user";
import type { Database } from "../store/database";
import { findDirectory, readDirectory } from "../store/find-directory";
import { unpackStored } from "../unpack-stored";

const zip = promisify(gzip);
const schema = {
  description:
    "The clubs you may read that have a release, all their indicators, and the reports to be made of them. Send the ETag back as If-None-Match to find out whether anything has changed.",
  response: {
    200: { description: "The directory", content: { "application/json": { schema: directory } } },
    304: z.null().describe("The directory you have is the newest"),
  },
};

interface Options {
  readonly database: Database;
  readonly newest: NewestReleases;
  readonly now: () => Date;
}

/** Directories with the same content are compressed once: most members are in the same clubs. */
const compressed = { lifetime: 24 * 60 * 60 * 1000, limit: 100 };

/** The directory of the user's clubs. */
export const directoryRoutes: FastifyPluginAsync<Options> = async (app, { database, newest, now }) => {
  const bodies = createBriefMemory<Buffer>({ ...compressed, now });

  app.get("/v1/directory", { config: { policy: "signed-in" }, schema }, async (request, reply) => {
    const clubs = signedInUser(request).roles.map(({ club }) => club);
    const version = await newest.directories.find(JSON.stringify(clubs), () => findDirectory(database, clubs));
    if (version === null) throw new Error("PostgreSQL returned no directory.");

    // A weak tag: the same tag for the directory with or without gzip.
    const tag = `W/"${version.hash}"`;
    reply.headers({ etag: tag, "cache-control": "private, no-cache", vary: "authorization, accept-encoding" });
    if (matchesTag(request.headers["if-none-match"], tag)) return reply.status(304).send();
    const body = await bodies.find(version.hash, async () => zip(await readDirectory(database, version)));
    if (body === null) throw new Error("The directory was not assembled.");
    reply.type("application/json");
    if (!acceptsGzip(request.headers["accept-encoding"])) return reply.send(await unpackStored(body, mostReleaseBytes));
    return reply.header("content-encoding", "gzip").send(body);
  });
};
