const [node] = require("./jest.config.cjs").projects;

/** What a mutant of the rules and the statistics is tried on: the tests of the two folders, and nothing slower. */
module.exports = {
  ...node,
  testMatch: ["<rootDir>/test/mutation/rules.ts", "<rootDir>/test/mutation/statistics.ts"],
  roots: ["<rootDir>/src", "<rootDir>/test"],
};
