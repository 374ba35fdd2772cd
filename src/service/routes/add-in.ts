import { posix } from "node:path";
import type { FastifyPluginAsync } from "fastify";
import { refuse } from "../refusal";

interface Options {
  /** The folder where webpack put the add-in. */
  readonly folder: string;
  /** Whether to serve the workbench too, which development builds contain. */
  readonly workbench: boolean;
}

type FilePath = { Params: { "*": string } };

/** The administrator's page, as people type its address. */
const administratorPath = "/administrator";

/** A file whose name contains a hash of its content never changes. */
const hashedName = /[.-][0-9a-f]{16,}\.\w+$/;

/** The built add-in: pages, scripts, function metadata, icons. It is all public; figures need a token. */
export const addInRoutes: FastifyPluginAsync<Options> = async (app, { folder, workbench }) => {
  app.get<FilePath>("/*", { config: { policy: "public" }, schema: { hide: true } }, async (request, reply) => {
    const path = posix.normalize(`/${request.params["*"]}`);
    if (!workbench && path.toLowerCase().startsWith("/workbench")) throw refuse("unknown-path", { path });
    reply.header("cache-control", hashedName.test(path) ? "public, max-age=31536000, immutable" : "no-cache");
    // A production build has scripts in brotli and gzip beside them; each has an ETag of its own.
    reply.header("vary", "accept-encoding");
    // Excel on the web reads function metadata and icons from its own origin.
    reply.header("access-control-allow-origin", "*");
    return reply.sendFile(path === administratorPath ? `${path}.html` : path, folder);
  });
};
