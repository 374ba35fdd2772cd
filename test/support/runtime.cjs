const { Script } = require("node:vm");
const { default: JestRuntime } = require("jest-runtime");

/** The scripts of each file that a suite of this worker has loaded, by file and parameters. */
const compiled = new Map();

/**
 * Jest's own runtime, but each file is compiled once in a worker and not once in each suite: most suites load the same
 * hundreds of files. Jest's way lets a file import others while it runs, which Node then can't share between suites; the
 * transform turns such imports into `require`, so nothing is lost.
 */
class Runtime extends JestRuntime {
  constructor(...given) {
    super(...given);
    const { executor } = this;
    executor.compile = (source, filename) => {
      const context = executor.environment.getVmContext();
      // The suite has ended, and its environment with it.
      if (context === null || context === undefined) return null;
      const head = `(function(${executor.injectedModuleParameters.join(",")}){`;
      const key = `${filename}\n${head}`;
      let known = compiled.get(key);
      if (known?.source !== source) {
        known = { source, script: new Script(`${head}${source}\n})`, { filename, columnOffset: -head.length }) };
        compiled.set(key, known);
      }
      return known.script.runInContext(context);
    };
  }
}

module.exports = { __esModule: true, default: Runtime };
