import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { createApp, type AppOptions } from "../../../src/service/app";
import { seedClubs } from "../../../src/service/publish/seed-clubs";
import { seedReleases } from "../../../src/service/publish/seed-releases";
import { migrate } from "../../../src/service/store/migrate";
import type { Database } from "../../../src/service/store/database";
import { cla } from "./questionnaire";
import { sampleReleaseFile } from "./sample-release";
import { rememberRows } from "./remember-rows";
import { openTestDatabase } from "./test-database";
import { testFolder } from "./test-folder";
import { testSignInCode } from "../../support/sign-in-code";

/** A service on a database and a bundle of its own, whose clock the test sets. */
export interface TestService {
  readonly app: FastifyInstance;
  readonly database: Database;
  /** The bytes of the release it seeded. */
  readonly releaseFile: Buffer;
  readonly clock: { now: Date };
  /** What the service logged, a line each. */
  readonly log: string[];
  /** Another app on the same database, set up otherwise; closed with this one. */
  another(changes: Partial<AppOptions>): Promise<FastifyInstance>;
  /** Signs in as that member and gives the Authorization header. */
  signIn(member: string): Promise<{ authorization: string }>;
  /**
   * Puts clock, log and every row back as they were when it had started: for a test that is to find it untouched. An app
   * may still remember what it was asked a moment before; `another` remembers nothing.
   */
  reset(): Promise<void>;
  close(): Promise<void>;
}

const started = new Date("2026-11-22T12:00:00Z");

/** What webpack would have built. */
const bundleFiles = {
  "taskpane.html": "<!doctype html><title>Yardstick</title>",
  "functions.json": `{"functions":[]}`,
  "chunk.0123456789abcdef0123.js": "",
  "workbench/index.html": "<!doctype html><title>Workbench</title>",
  ".built": "",
};

/** Starts one; slow enough to be shared by the tests of a file. */
export async function startTestService(
  changes: Partial<AppOptions> = {},
  { withQuestionnaires = false } = {},
): Promise<TestService> {
  const folder = testFolder();
  const releaseFile = sampleReleaseFile();
  writeFiles(join(folder, "dist"), bundleFiles);
  writeFiles(join(folder, "examples"), { "budget.xlsx": "a workbook", "notes.txt": "not a workbook" });
  writeFiles(join(folder, "office"), { "office.js": "// office", "en-us/office_strings.js": "// strings" });
  writeFiles(join(folder, "data"), { "sample.json.gz": releaseFile });

  const database = await openTestDatabase();
  await migrate(database);
  await seedReleases(database, join(folder, "data"));
  if (withQuestionnaires) await seedClubs(database, [cla], "sample");
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
