import rules from "./stryker.config.mjs";

/** `npm run mutation:statistics`: the same of the statistics, which have tests of their own. */
export default {
  ...rules,
  jest: { ...rules.jest, config: { testMatch: ["<rootDir>/test/mutation/statistics.ts"] } },
  mutate: ["src/domain/statistics/*.ts", "!src/domain/statistics/statistic.ts"],
};
