// One transform for every file jest loads: TypeScript and JSX of ours, and packages published as ES modules only.
// Types are checked by `npm run types`, so nothing is lost by not checking them a second time here.
const { createHash } = require("node:crypto");
const esbuild = require("esbuild");
const plainFields = require("../../scripts/plain-fields.cjs");

const needsNoTransform = (path, source) =>
  /\.c?js$/.test(path) && !/^\s*(import|export)\b|import\.meta|import\(/m.test(source);

/** What is exported once and for all: its name never comes to stand for anything else. */
const declared = /^export (?:async )?(?:function\*?|const|(?:abstract )?class) (?!enum\b)([\w$]+)/gm;

/**
 * esbuild exports by getters, two deep and called with each use; a hash that calls another module's function for every
 * word spent three quarters of its time in them. When the module has run, what it declared is exported as what it is.
 */
const settleExports = (source) => {
  const names = [...source.matchAll(declared)].map(([, name]) => name);
  if (names.length === 0) return "";
  // Not in a loop: the names of its own variables would hide exports called the same, such as the function VALUE.
  return `Object.entries({ ${names.join(", ")} }).forEach(([name, value]) => Object.defineProperty(module.exports, name, { value, enumerable: true }));`;
};
const allowSettling = (code) => code.replace("|| desc.enumerable });", "|| desc.enumerable, configurable: true });");

module.exports = {
  process(written, path) {
    const source = plainFields.ofEngine.test(path) ? plainFields(written) : written;
    if (needsNoTransform(path, source)) return { code: source };
    const result = esbuild.transformSync(source, {
      sourcefile: path,
      loader: /\.tsx$/.test(path) ? "tsx" : /\.ts$/.test(path) ? "ts" : "js",
      format: "cjs",
      target: "node20",
      jsx: "automatic",
      // jest's sandbox refuses import(); as a promised require it works the same.
      supported: { "dynamic-import": false },
      sourcemap: "inline",
      define: { "import.meta.url": "__importMetaUrl", NaN: "__NaN", Infinity: "__Infinity" },
      banner:
        'const __importMetaUrl = require("node:url").pathToFileURL(__filename).href, ' +
        // Looked up once, as jest.config.cjs says of others, where jest can't pass NaN.
        "{ NaN: __NaN, POSITIVE_INFINITY: __Infinity } = Number;",
      footer: settleExports(source),
    });
    return { code: allowSettling(result.code) };
  },
  getCacheKey(source, path) {
    return createHash("sha256")
      .update(source)
      .update("\0")
      .update(path)
      .update(esbuild.version)
      .update("7")
      .digest("hex");
  },
};
