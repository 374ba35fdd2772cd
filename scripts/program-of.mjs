import { relative, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bundlePrograms, programsFolder } from "./bundle-programs.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * The address of a program's bundle, which is made first if anything has changed since; that of the source itself if a
 * bundle can't be kept.
 *
 * @param source such as "src/cli/club.ts"
 */
export async function programOf(source) {
  const path = join(root, source);
  try {
    return pathToFileURL(await bundlePrograms(root, path)).href;
  } catch (error) {
    if (!/^E[A-Z]+$/.test(error.code)) throw error;
    const folder = relative(process.cwd(), join(root, programsFolder));
    process.stderr.write(
      `Yardstick cannot keep its programs in ${folder} (${error.message}), so it starts more slowly. ` +
        "Check that the disk has room and that this account may write there.\n",
    );
    const { register } = await import("tsx/esm/api");
    register();
    return pathToFileURL(path).href;
  }
}
