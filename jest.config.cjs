const { availableParallelism } = require("node:os");
const fluentFile = require("./test/support/fluent-file.cjs");

const common = {
  rootDir: __dirname,
  transform: { "\\.[cm]?[jt]sx?$": "<rootDir>/test/support/esbuild-transform.cjs" },
  transformIgnorePatterns: [],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json", "node"],
};

/** A test runs in jsdom when its name says so (`*.dom.test.ts[x]`), in plain Node otherwise. */
module.exports = {
  // Suites often wait for a browser, a service or a disk, so three on two processors take less time than two.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  projects: [
    {
      ...common,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["\\.dom\\.test\\.", "/test/end-to-end/"],
    },
    {
      ...common,
      displayName: "jsdom",
      testEnvironment: "jsdom",
      testEnvironmentOptions: {
        url: "https://localhost:3000/taskpane.html",
        customExportConditions: ["node", "node-addons"],
      },
      moduleNameMapper: { "^@fluentui/react-[\\w-]+$": fluentFile() },
      testMatch: ["<rootDir>/test/**/*.dom.test.ts", "<rootDir>/test/**/*.dom.test.tsx"],
      setupFilesAfterEnv: ["<rootDir>/test/support/dom-setup.ts"],
    },
    {
      ...common,
      displayName: "end-to-end",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/end-to-end/**/*.test.ts"],
    },
  ],
};
