import { execFileSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Bytes of the production build's scripts, as they are and as they are served: the functions, all that the page names,
 * and what is fetched later. What a start fetches until the figures are shown is a test (production-build).
 */
export async function benchmarkBundle() {
  const folder = await mkdtemp(join(tmpdir(), "yardstick-bundle-"));
  try {
    execFileSync(
      process.execPath,
      [
        "node_modules/webpack/bin/webpack.js",
        "--mode",
        "production",
        "--env",
        "base=https://yardstick.example",
        "--output-path",
        folder,
      ],
      { stdio: "ignore" },
    );
    const page = await readFile(join(folder, "taskpane.html"), "utf8");
    const first = [...page.matchAll(/src="?\/?([\w.-]+\.js)/g)].map((match) => String(match[1]));
    // The page loads functions.js by its other name.
    const scripts = (await readdir(folder)).filter((file) => file.endsWith(".js") && file !== "functions.js");
    const bytes = async (files: readonly string[], ending: string) =>
      (await Promise.all(files.map((file) => stat(join(folder, file + ending))))).reduce(
        (sum, { size }) => sum + size,
        0,
      );
    const sizes = async (files: readonly string[]) => ({
      identity: await bytes(files, ""),
      gzip: await bytes(files, ".gz"),
      brotli: await bytes(files, ".br"),
    });
    return {
      functions: await sizes(first.slice(0, 1)),
      page: await sizes(first),
      later: await sizes(scripts.filter((file) => !first.includes(file))),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}
