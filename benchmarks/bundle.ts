import { execFileSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Bytes, after gzip, that the production pane loads: first the functions, then the pane; charts when first shown. */
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
    const sizes = new Map<string, number>();
    for (const file of await readdir(folder)) {
      if (file.endsWith(".js")) sizes.set(file, gzipSync(await readFile(join(folder, file)), { level: 9 }).length);
    }
    const later = [...sizes.keys()].filter((file) => !first.includes(file));
    return {
      functionsGzip: sizes.get("functions.js"),
      paneGzip: first.reduce((total, file) => total + (sizes.get(file) ?? 0), 0),
      loadedWhenNeededGzip: later.reduce((total, file) => total + (sizes.get(file) ?? 0), 0),
      files: Object.fromEntries(sizes),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}
