// Fluent UI and its icons are some 2,700 files and 28 MB, which every suite of the pane would load again. Here they are one
// file of what is imported from them.
const { readdirSync, readFileSync } = require("node:fs");
const { join, resolve } = require("node:path");
const oneFile = require("./one-file.cjs");

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
module.exports = () => oneFile("fluent", entry());
