// Packages of many files, which every suite would load again one by one. Here they are one file, made once for what it
// exports and for what is installed.
const { createHash } = require("node:crypto");
const { existsSync, readFileSync } = require("node:fs");
const { join, resolve } = require("node:path");
const esbuild = require("esbuild");

const root = resolve(__dirname, "../..");

/**
 * The path of the file, which is made where it is not there yet.
 *
 * @param {string} name what it is called in the cache
 * @param {string} contents what it exports, as a module
 */
module.exports = function oneFile(name, contents) {
  const hash = createHash("sha256")
    .update(contents)
    .update(readFileSync(join(root, "package-lock.json")));
  const outfile = join(root, "node_modules/.cache/yardstick", `${name}-${hash.digest("hex").slice(0, 16)}.cjs`);
  if (!existsSync(outfile)) {
    esbuild.buildSync({
      stdin: { contents, resolveDir: root },
      outfile,
      bundle: true,
      format: "cjs",
      target: "node20",
      // The one React that our own files load too.
      external: ["react", "react-dom"],
      define: { "process.env.NODE_ENV": '"test"' },
      logLevel: "error",
    });
  }
  return outfile;
};
