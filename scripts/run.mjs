/**
 * Runs a program of ours from its bundle, which it makes first if anything has changed since:
 * `node scripts/run.mjs src/cli/club.ts check questionnaire.xlsx`.
 */
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bundlePrograms, programsFolder } from "./bundle-programs.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const [source = ""] = process.argv.splice(2, 1);

// Report errors with their position in the source.
process.setSourceMapsEnabled(true);
const program = await programOf(join(root, source)).catch((error) => {
  // esbuild has said where the mistake is.
  if (!isMistake(error)) throw error;
  process.exit(1);
});
// Outside of that, because a program's own error may look like a mistake in a source.
await import(pathToFileURL(program).href);

/** The bundle, or the source itself if a bundle cannot be kept. */
async function programOf(path) {
  try {
    return await bundlePrograms(root, path);
  } catch (error) {
    if (!/^E[A-Z]+$/.test(error.code)) throw error;
    const folder = relative(process.cwd(), join(root, programsFolder));
    process.stderr.write(
      `Yardstick cannot keep its programs in ${folder} (${error.message}), so it starts more slowly. ` +
        "Check that the disk has room and that this account may write there.\n",
    );
    const { register } = await import("tsx/esm/api");
    register();
    return path;
  }
}

function isMistake(error) {
  return Array.isArray(error?.errors);
}
