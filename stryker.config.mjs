/** `npm run mutation`: which changes to a rule its tests would not notice. CONTRIBUTING says how to read it. */
export default {
  testRunner: "jest",
  // The one file of all tests is what is run, so that looking for the related ones would find nothing.
  jest: {
    configFile: "jest.mutation.config.cjs",
    config: { testMatch: ["<rootDir>/test/mutation/rules.ts"] },
    enableFindRelatedTests: false,
  },
  plugins: ["@stryker-mutator/jest-runner"],
  coverageAnalysis: "perTest",
  mutate: ["src/domain/rules/*.ts", "!src/domain/rules/{cell,rule}.ts"],
  ignorePatterns: ["/assets", "/data", "/dist", "/docs/images", "/generated", "/.data"],
  concurrency: 1,
  // A slow run on a busy machine is no endless loop.
  timeoutMS: 20_000,
  reporters: ["clear-text", "json", "progress-append-only"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: "generated/mutation.json" },
  tempDirName: "generated/mutation",
};
