// PGlite loads its WebAssembly with Node's own import(), which a jest test cannot call from inside its sandbox. This
// environment loads PGlite outside the sandbox and hands it in; test/service/support/pglite.ts puts it in place. It
// also removes the folders a test file has made.
const { rmSync } = require("node:fs");
const v8 = require("node:v8");
const { TestEnvironment } = require("jest-environment-node");

// A test's database lives for seconds: compiling its WebAssembly a second time, to run faster, takes more than it saves.
v8.setFlagsFromString("--liftoff-only");

module.exports = class PGliteEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.engine = config.projectConfig.testEnvironmentOptions.databaseEngine ?? "embedded";
  }

  async setup() {
    await super.setup();
    this.global.pgliteModules = {
      "@electric-sql/pglite": require("@electric-sql/pglite"),
      "@electric-sql/pglite/nodefs": require("@electric-sql/pglite/nodefs"),
    };
    this.global.databaseEngine = this.engine;
    this.global.testFolders = [];
  }

  /** Runs after everything in a test file, including closing its databases. */
  async teardown() {
    for (const folder of this.global.testFolders) rmSync(folder, { recursive: true, force: true });
    await super.teardown();
  }
};
