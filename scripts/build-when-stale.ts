import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What the build is made from; it does not include the service or the commands. */
const inputs = ["assets", "manifest.xml", "package-lock.json", "src", "tsconfig.json", "webpack.config.js"];
const notInputs = ["src/cli", "src/service"];

const outputs = ["dist/taskpane.html", "dist/administrator.html", "dist/workbench/index.html"];
/** Its time says when the last build was, because webpack does not rewrite files whose content is unchanged. */
const stamp = "dist/.built";

/**
 * Builds the add-in and the workbench for development if there is no build, or if something it is made from is newer.
 * @returns whether there is a build now; if not, webpack has said why
 */
export function buildWhenStale(root: string): boolean {
  if (isCurrent(root)) return true;
  console.log("Building the add-in and the workbench (about half a minute the first time) …");
  const began = new Date();
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  const options = ["--mode", "development", "--stats", "errors-only"];
  const { status } = spawnSync(process.execPath, [webpack, ...options], { cwd: root, stdio: "inherit" });
  if (status !== 0) return false;
  writeFileSync(join(root, stamp), "");
  // A file that changes while webpack runs must count as newer than the build.
  utimesSync(join(root, stamp), began, began);
  return true;
}

function isCurrent(root: string): boolean {
  if (![stamp, ...outputs].every((path) => existsSync(join(root, path)))) return false;
  const built = statSync(join(root, stamp)).mtimeMs;
  return inputs.every((path) => newest(root, path) <= built);
}

/** When anything in that file or folder last changed, including additions and removals. */
function newest(root: string, path: string): number {
  if (notInputs.includes(path)) return 0;
  const stats = statSync(join(root, path));
  if (!stats.isDirectory()) return stats.mtimeMs;
  const names = readdirSync(join(root, path));
  return Math.max(stats.mtimeMs, ...names.map((name) => newest(root, `${path}/${name}`)));
}
