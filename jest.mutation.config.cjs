const [node] = require("./jest.config.cjs").projects;

/** What a mutant is tried on: the tests of the rules, or those of the statistics, and nothing slower. */
module.exports = {
  ...node,
  testEnvironment: require.resolve("./test/mutation/until-one-fails.cjs"),
  testMatch: ["<rootDir>/test/mutation/rules.ts", "<rootDir>/test/mutation/statistics.ts"],
  roots: ["<rootDir>/src", "<rootDir>/test"],
};
