import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import plainFields from "./plain-fields.cjs";

/** The programs that run in their own process or thread. A bundle has the name of its source. */
export const programs = [
  "scripts/prepare.ts",
  "scripts/start.ts",
  "src/service/server.ts",
  "src/service/store/database-worker.ts",
  "src/service/store/database-maker.ts",
  "src/service/check/check-worker.ts",
  "src/service/publish/release-worker.ts",
  "src/cli/formula.ts",
  "src/cli/club.ts",
  "src/cli/club-process.ts",
  "src/cli/report/report-process.ts",
];

/** What bundles are made from; the lock file stands for the packages. */
const inputs = ["package-lock.json", "scripts", "src"];

/** Packages that read files next to themselves, so they must stay where they are. */
const external = ["@electric-sql/pglite", "fs-native-extensions", "office-addin-dev-certs", "esbuild", "tsx"];

/** Where we keep bundles, from the project's folder. */
export const programsFolder = "node_modules/.cache/yardstick/programs";

/** How many bundles we keep, because a service may still be running from one. */
const kept = 5;

/**
 * Puts our programs, and the packages they use, into a few files of JavaScript, which start in a fraction of the time
 * that translating a thousand files takes. The folder's name is a hash of everything they are made from, so that a
 * bundle is never older than its source, and nothing is done if there is one already.
 *
 * @param root the project's folder
 * @param source the program to run, such as "src/cli/club.ts"
 * @returns the path of that program's bundle
 * @throws if the folder cannot be written, or (BuildFailure) if the source has a mistake, which esbuild has then
 * printed
 */
export async function bundlePrograms(root, source) {
  const all = realFolder(join(root, programsFolder));
  for (;;) {
    const hash = hashOf(root, all);
    const folder = join(all, hash);
    if (!existsSync(folder)) await make(root, folder, () => hashOf(root, all) === hash);
    if (existsSync(folder)) return join(folder, `${basename(source, ".ts")}.mjs`);
  }
}

/** The folder without links: projects may share their packages by one, and a bundle finds files from its real place. */
function realFolder(path) {
  if (!existsSync(path)) mkdirSync(path, { recursive: true });
  return realpathSync(path);
}

function hashOf(root, all) {
  // The path from here to the sources, which stays the same when the whole project is moved.
  const hash = createHash("sha256").update(`${relative(all, root)}\n`);
  for (const path of inputs.flatMap((input) => filesIn(join(root, input)))) {
    const content = readFileSync(path);
    hash.update(`${relative(root, path)} ${content.length}\n`).update(content);
  }
  return hash.digest("hex").slice(0, 32);
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) => (entry.isFile() ? join(entry.parentPath, entry.name) : [])).sort();
}

/** Makes it, unless a source changes meanwhile. */
async function make(root, folder, isUnchanged) {
  // Under another name first, so that nobody runs half of it, and two who make it at once do not disturb each other.
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    // On disk before it has its name: after a power cut an empty program would do nothing and report success.
    for (const { path, contents } of await bundle(root, unfinished)) writeFileSync(path, contents, { flush: true });
    if (isUnchanged()) renameSync(unfinished, folder);
  } catch (error) {
    // Another process was faster.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  removeOld(folder);
}

async function bundle(root, outdir) {
  // Imported here, because most starts do not need it.
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: programs.filter((program) => existsSync(join(root, program))),
    outdir,
    entryNames: "[name]",
    outExtension: { ".js": ".mjs" },
    write: false,
    bundle: true,
    splitting: true,
    external,
    platform: "node",
    format: "esm",
    target: "node20",
    minifyWhitespace: true,
    minifySyntax: true,
    sourcemap: true,
    sourcesContent: false,
    // Packages written for require need it to find Node's own modules.
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
    plugins: [generatedFirst(root), fasterEngine(), placesOfSource(outdir)],
    logLevel: "error",
  });
  return outputFiles;
}

/** What is derived from office.js is not in the repository: a program that needs it is bundled after that is made. */
function generatedFirst(root) {
  const generated = join(root, "generated/office-metadata.json");
  return {
    name: "generated first",
    setup({ onResolve }) {
      onResolve({ filter: /\/generated\/office-metadata\.json$/ }, () => {
        const maker = join(root, "scripts/generate-office-metadata.ts");
        if (!existsSync(generated))
          spawnSync(process.execPath, ["--import", "tsx", maker], { cwd: root, stdio: "ignore" });
        // If it can't be made, esbuild says that it is missing.
        return null;
      });
    },
  };
}

/** Makes the calculation engine faster; see plain-fields.cjs. */
function fasterEngine() {
  return {
    name: "faster engine",
    setup({ onLoad }) {
      onLoad({ filter: plainFields.ofEngine }, ({ path }) => ({
        contents: plainFields(readFileSync(path, "utf8")),
        loader: "js",
      }));
    },
  };
}

/** A source finds files on disk relative to its own folder; but other programs are next to it in the bundle. */
function placesOfSource(folder) {
  const names = programs.map((program) => basename(program, ".ts")).join("|");
  const anotherProgram = new RegExp(`new URL\\("\\./(?:start-)?(${names})\\.m?[jt]s", import\\.meta\\.url\\)`, "g");
  return {
    name: "places of the source",
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const text = readFileSync(path, "utf8");
        // Relative, so that a project still finds its files after being moved.
        const place = relative(folder, path).split(sep).join("/");
        const own = `new URL(${JSON.stringify(place)}, import.meta.url).href`;
        const pieces = text.split(anotherProgram);
        const contents = pieces
          .map((piece, index) =>
            index % 2 === 1 ? `new URL("./${piece}.mjs", import.meta.url)` : piece.replaceAll("import.meta.url", own),
          )
          .join("");
        return { contents, loader: "ts" };
      });
    },
  };
}

/** Removes all but this one and the others made last. The clock may have been changed since those were made. */
function removeOld(made) {
  const all = dirname(made);
  const others = readdirSync(all)
    .map((name) => join(all, name))
    .filter((path) => path !== made);
  // Another process may have removed one meanwhile.
  const madeAt = new Map(others.map((path) => [path, statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0]));
  const old = others.sort((one, other) => madeAt.get(other) - madeAt.get(one)).slice(kept - 1);
  for (const path of old) rmSync(path, { recursive: true, force: true });
}
