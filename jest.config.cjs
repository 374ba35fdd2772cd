const { availableParallelism } = require("node:os");
const fluentFile = require("./test/support/fluent-file.cjs");
const oneFile = require("./test/support/one-file.cjs");
const findPostgres = require("./test/service/support/find-postgres.cjs");

/**
 * Names that our code and packages use often. In jest's sandbox each use of a global searches through an interceptor, which
 * in some suites took three quarters of the time; these are looked up once for each file. No test may replace them.
 */
const lookedUpOnce = (
  "Array ArrayBuffer BigInt Boolean DataView Error Float64Array Int32Array JSON Map Math Number Object Promise Proxy " +
  "RangeError Reflect RegExp Set String Symbol TypeError Uint16Array Uint32Array Uint8Array WeakMap WeakSet"
).split(" ");

/** The formula engine's 900 small files. It takes four operators by the second name, which the first has too. */
const ofEngine = {
  "^lodash-es$": oneFile("lodash", 'export * from "lodash-es";'),
  "^rxjs(/operators)?$": oneFile("rxjs", 'export * from "rxjs";'),
};

const common = {
  rootDir: __dirname,
  runtime: "<rootDir>/test/support/runtime.cjs",
  transform: { "\\.[cm]?[jt]sx?$": "<rootDir>/test/support/esbuild-transform.cjs" },
  transformIgnorePatterns: [],
  sandboxInjectedGlobals: lookedUpOnce,
  moduleNameMapper: ofEngine,
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json", "node"],
};

/** What the service does with its database must be the same on a server as on the embedded one. */
const onServer = {
  ...common,
  displayName: "database server",
  testEnvironment: "node",
  testEnvironmentOptions: { databaseEngine: "server" },
  globalSetup: "<rootDir>/test/service/support/start-shared-server.ts",
  globalTeardown: "<rootDir>/test/service/support/remove-shared-server.ts",
  testMatch: [
    "<rootDir>/test/service/backup/*.test.ts",
    "<rootDir>/test/service/publish/seed-*.test.ts",
    "<rootDir>/test/service/store/database.test.ts",
    "<rootDir>/test/service/store/as-member.test.ts",
    "<rootDir>/test/service/store/audit-log.test.ts",
    "<rootDir>/test/service/store/server-database.test.ts",
    "<rootDir>/test/service/store/replicas.test.ts",
    "<rootDir>/test/service/store/replica-processes.test.ts",
    "<rootDir>/test/whole-way/club-year-to-final.test.ts",
    ...[
      "approvers",
      "audit",
      "club-releases",
      "contacts",
      "entra",
      "invitations",
      "people",
      "permissions",
      "tokens",
      "calendar",
      "club-years",
      "deadlines",
      "directory",
      "forms",
      "me-and-clubs",
      "peer-groups",
      "queries",
      "releases",
      "reminders",
      "returns",
      "scenarios",
      "scrapbook",
      "submissions",
    ].map((name) => `<rootDir>/test/service/routes/${name}.test.ts`),
  ],
};
const hasPostgres = findPostgres() !== null;
if (!hasPostgres) {
  console.warn(
    "POSTGRESQL IS NOT INSTALLED: THE SERVICE IS NOT TESTED ON A DATABASE SERVER. Install Debian's package postgresql.",
  );
}

/** A test runs in jsdom when its name says so (`*.dom.test.ts[x]`), in plain Node otherwise. */
module.exports = {
  // Suites often wait for a browser, a service or a disk: with a worker for each processor, a fifth of the time is idle.
  maxWorkers: availableParallelism() + 2,
  // A worker that has drawn hundreds of panes spends most of its time collecting garbage: it is replaced by a new one.
  workerIdleMemoryLimit: "2GB",
  // A busy machine is no fault: only what never ends is. Suites that take longer say so themselves.
  testTimeout: 60_000,
  projects: [
    {
      ...common,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: [
        "\\.dom\\.test\\.",
        "/test/end-to-end/",
        "/(server-database|replicas|replica-processes)\\.test\\.",
      ],
    },
    {
      ...common,
      displayName: "jsdom",
      testEnvironment: "<rootDir>/test/support/jsdom-environment.cjs",
      testEnvironmentOptions: {
        url: "https://localhost:3000/taskpane.html",
        customExportConditions: ["node", "node-addons"],
      },
      moduleNameMapper: {
        ...ofEngine,
        // The roles that elements may have, each in a file.
        "^aria-query$": oneFile("aria-query", 'export * from "aria-query";'),
        "^@fluentui/react-[\\w-]+$": fluentFile(),
      },
      testMatch: ["<rootDir>/test/**/*.dom.test.ts", "<rootDir>/test/**/*.dom.test.tsx"],
      setupFilesAfterEnv: ["<rootDir>/test/support/dom-setup.ts"],
    },
    {
      ...common,
      displayName: "end-to-end",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/end-to-end/**/*.test.ts"],
    },
    ...(hasPostgres ? [onServer] : []),
  ],
};
