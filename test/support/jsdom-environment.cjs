const { fasterStyles, slowly } = require("./faster-styles.cjs");
const { TestEnvironment } = require("jest-environment-jsdom");

/** jsdom, in which computed styles are found faster; its own way stays to be compared with. */
module.exports = class extends TestEnvironment {
  constructor(...given) {
    super(...given);
    const own = this.global.getComputedStyle;
    this.global.getComputedStyle = fasterStyles(own);
    this.global.getComputedStyleSlowly = slowly(own);
  }
};
