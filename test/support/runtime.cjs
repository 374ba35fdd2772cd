const { statSync } = require("node:fs");
const { Script } = require("node:vm");
const { default: JestRuntime } = require("jest-runtime");

/** The scripts of each file that a suite of this worker has loaded, by file and parameters. */
const compiled = new Map();

/** What each file became that a suite of this worker has loaded, by file and project, and what it was then. */
const transformed = new Map();

/**
 * Jest's own runtime, but each file is compiled once in a worker and not once in each suite: most suites load the same
 * hundreds of files. Jest's way lets a file import others while it runs, which Node then can't share between suites; the
 * transform turns such imports into `require`, so nothing is lost. Nor is a file read,
 * hashed and looked up in jest's cache again while it stays as it is.
 *
 * `require.cache` is empty: Fastify looks through it for each plugin's name, and jest lists all modules each time, which was
 * a fifth of the time of the service's suites. Our plugins are named functions.
 */
class Runtime extends JestRuntime {
  constructor(...given) {
    super(...given);
    this.registries.requireCacheProxy = Object.freeze(Object.create(null));
    const { executor } = this;
    const { transformCache } = executor;
    const [config] = given;
    const transform = transformCache.transform.bind(transformCache);
    transformCache.transform = (filename, options) => {
      if (options?.isInternalModule) return transform(filename, options);
      const key = `${config.id}\n${filename}`;
      const { mtimeMs, size, ino } = statSync(filename);
      const version = `${mtimeMs} ${size} ${ino}`;
      let known = transformed.get(key);
      if (known?.version !== version) {
        transform(filename, options);
        known = { version, file: transformCache.transforms.get(filename) };
        transformed.set(key, known);
      }
      transformCache.transforms.set(filename, known.file);
      if (known.file.sourceMapPath) transformCache.sourceMaps.set(filename, known.file.sourceMapPath);
      return known.file.code;
    };
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
