import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { FastifyInstance } from "fastify";
import { createApp, type AppOptions } from "../../../src/service/app";
import { seedClubs } from "../../../src/service/publish/seed-clubs";
import { seedReleases } from "../../../src/service/publish/seed-releases";
import type { Database } from "../../../src/service/store/database";
import { cla } from "./questionnaire";
import { sampleReleaseFile } from "./sample-release";
import { rememberRows } from "./remember-rows";
import { openTestDatabase } from "./test-database";
import { testFolder } from "./test-folder";
import { testSignInCode } from "../../support/sign-in-code";

/** A service with its own database and bundle, and a clock that the test sets. */
export interface TestService {
  readonly app: FastifyInstance;
  readonly database: Database;
  /** The bytes of the release it seeded. */
  readonly releaseFile: Buffer;
  readonly clock: { now: Date };
  /** The service's log, line by line. */
  readonly log: string[];
  /** Another app on the same database with other settings; closed with this one. */
  another(changes: Partial<AppOptions>): Promise<FastifyInstance>;
  /** Signs in as that member and returns the Authorization header. */
  signIn(member: string): Promise<{ authorization: string }>;
  /** Signs in as the administrator of every club that has a questionnaire. */
  signInAsAdministrator(): Promise<{ authorization: string }>;
  /**
   * Resets clock, log and every row to what they were after the start, for a test that needs a fresh service. An app
   * may still remember recent requests; `another` remembers nothing.
   */
  reset(): Promise<void>;
  close(): Promise<void>;
}

const started = new Date("2026-11-22T12:00:00Z");

const script = "export const answer = 42;\n".repeat(100);

/** What webpack would have built. */
const bundleFiles = {
  "taskpane.html": "<!doctype html><title>Yardstick</title>",
  "administrator.html": "<!doctype html><title>Look after a club</title>",
  "functions.json": `{"functions":[]}`,
  "functions.js": script,
  "chunk.0123456789abcdef0123.js": script,
  "chunk.0123456789abcdef0123.js.br": brotliCompressSync(script),
  "chunk.0123456789abcdef0123.js.gz": gzipSync(script),
  "workbench/index.html": "<!doctype html><title>Workbench</title>",
  ".built": "",
};

/** Starts a service. This is slow, so the tests of a file share one. */
export async function startTestService(
  changes: Partial<AppOptions> = {},
  { withQuestionnaires = false } = {},
): Promise<TestService> {
  const folder = testFolder();
  const releaseFile = sampleReleaseFile();
  writeFiles(join(folder, "dist"), bundleFiles);
  writeFiles(join(folder, "examples"), {
    "budget.xlsx": "a workbook",
    "index.json": JSON.stringify([{ name: "Budget", file: "budget.xlsx" }]),
  });
  writeFiles(join(folder, "office"), { "office.js": "// office", "en-us/office_strings.js": "// strings" });
  writeFiles(join(folder, "data"), { "sample.json.gz": releaseFile });

  const database = await openTestDatabase();
  await seedReleases(database, join(folder, "data"));
  if (withQuestionnaires) await seedClubs(database, [cla], "sample", "2026-11-22");
  const putRowsBack = await rememberRows(database);
  const clock = { now: started };
  const log: string[] = [];
  const bundle = join(folder, "dist");
  const options: AppOptions = {
    database,
    hasRoom: async () => true,
    bundle,
    production: false,
    signInCode: testSignInCode,
    workbench: { bundle, office: join(folder, "office"), examples: join(folder, "examples") },
    certificate: null,
    mailer: { send: async () => undefined },
    logger: { level: "info", stream: { write: (line: string) => void log.push(line) } },
    now: () => clock.now,
    ...changes,
  };
  const app = await createApp(options);
  const apps = [app];
  return {
    app,
    database,
    releaseFile,
    clock,
    log,
    async another(otherChanges) {
      const other = await createApp({ ...options, ...otherChanges });
      apps.push(other);
      return other;
    },
    async signIn(member) {
      const payload = { member, code: options.signInCode };
      const reply = await app.inject({ method: "POST", url: "/v1/development/sign-in", payload });
      return { authorization: `Bearer ${reply.json<{ token: string }>().token}` };
    },
    async signInAsAdministrator() {
      const payload = { code: options.signInCode };
      const reply = await app.inject({ method: "POST", url: "/v1/development/administrator", payload });
      return { authorization: `Bearer ${reply.json<{ token: string }>().token}` };
    },
    async reset() {
      await putRowsBack();
      clock.now = started;
      log.splice(0);
    },
    async close() {
      for (const each of apps) await each.close();
      await database.close();
    },
  };
}

function writeFiles(folder: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}
