const { TestEnvironment } = require("jest-environment-node");

/** Plain Node where no test runs after the first that failed: one is all it takes to notice a mutant. */
module.exports = class UntilOneFails extends TestEnvironment {
  hasFailed = false;

  async handleTestEvent({ name, test }) {
    if (name === "test_done") this.hasFailed ||= test.errors.length > 0;
    if (name === "test_start" && this.hasFailed) test.mode = "skip";
  }
};
