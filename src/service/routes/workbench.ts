import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FastifyPluginAsync } from "fastify";

/** Folders of the workbench's parts. */
export interface WorkbenchFolders {
  /** The built add-in. */
  readonly bundle: string;
  /** office.js, which production pages load from Microsoft. */
  readonly office: string;
  /** Sample workbooks, and their list in index.json. */
  readonly examples: string;
}

type FilePath = { Params: { "*": string } };

/** The workbench, for trying the add-in without Excel. Development only. */
export const workbenchRoutes: FastifyPluginAsync<WorkbenchFolders> = async (app, { bundle, office, examples }) => {
  const options = { config: { policy: "public" }, schema: { hide: true } } as const;
  const officeFiles = namesByLowerCase(office);

  app.get("/", options, async (_request, reply) => reply.redirect("/workbench"));

  app.get("/workbench", options, async (_request, reply) =>
    reply.header("cache-control", "no-cache").sendFile("index.html", join(bundle, "workbench")),
  );

  // office.js requests some of its own files with different capitals than their names have.
  app.get<FilePath>("/office/*", options, async (request, reply) => {
    const asked = request.params["*"];
    return reply.header("cache-control", "no-cache").sendFile(officeFiles.get(asked.toLowerCase()) ?? asked, office);
  });

  app.get("/workbench/samples.json", options, async () =>
    samplesIn(examples).map(({ name, file }) => ({ name, url: `/workbench/samples/${encodeURIComponent(file)}` })),
  );

  app.get<FilePath>("/workbench/samples/*", options, async (request, reply) =>
    reply.header("cache-control", "no-cache").sendFile(request.params["*"], examples),
  );
};

/** The samples that the folder lists, in that order; none if it lists none. */
function samplesIn(folder: string): readonly { readonly name: string; readonly file: string }[] {
  const list = join(folder, "index.json");
  return existsSync(list) ? (JSON.parse(readFileSync(list, "utf8")) as ReturnType<typeof samplesIn>) : [];
}

function namesByLowerCase(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return new Map(names.map((name) => name.replaceAll("\\", "/")).map((name) => [name.toLowerCase(), name]));
}
