// Fluent UI and its icons are some 2,700 files and 28 MB, which every suite of the pane would load again. Here they are one
// file of what is imported from them, made once for what is imported and for what is installed.
const { createHash } = require("node:crypto");
const { existsSync, readdirSync, readFileSync } = require("node:fs");
const { join, resolve } = require("node:path");
const esbuild = require("esbuild");

const root = resolve(__dirname, "../..");
const imports = /import \{([^}]*)\} from "(@fluentui\/react-[\w-]+)"/g;

/** "export { Button } from …" for each package, of all names that our own files import as more than a type. */
function entry() {
  const names = new Map();
  for (const folder of ["src", "test"]) {
    for (const path of readdirSync(join(root, folder), { recursive: true }).sort()) {
      if (!/\.tsx?$/.test(path)) continue;
      for (const [, list, from] of readFileSync(join(root, folder, path), "utf8").matchAll(imports)) {
        const values = list.split(",").flatMap((one) => /^\s*(?!type )(\w+)/.exec(one)?.[1] ?? []);
        names.set(from, new Set([...(names.get(from) ?? []), ...values]));
      }
    }
  }
  return [...names]
    .map(([from, all]) => `export { ${[...all].sort().join(", ")} } from "${from}";`)
    .sort()
    .join("\n");
}

/** The path of the file, which is made where it is not there yet. */
module.exports = function fluentFile() {
  const contents = entry();
  const hash = createHash("sha256")
    .update(contents)
    .update(readFileSync(join(root, "package-lock.json")));
  const outfile = join(root, "node_modules/.cache/yardstick", `fluent-${hash.digest("hex").slice(0, 16)}.cjs`);
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
