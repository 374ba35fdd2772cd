import { build } from "esbuild";
import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * Makes a bundle of a program, as the add-in is one, and lets it be run: each time in a process of its own, which prints
 * JSON. What tsx compiles names its inner functions again at every call, which a bundle does not.
 */
export async function bundled<T>(source: string, work: (run: (...args: readonly string[]) => object) => T): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "yardstick-bench-"));
  const outfile = join(folder, "program.cjs");
  try {
    await build({
      entryPoints: [source],
      bundle: true,
      platform: "node",
      format: "cjs",
      logLevel: "error",
      outfile,
      // What the sources find beside themselves, such as the releases, is beside them and not beside the bundle.
      define: { "import.meta.url": JSON.stringify(pathToFileURL("src/cli/formula.ts").href) },
    });
    return work(
      (...args) => JSON.parse(execFileSync(process.execPath, [outfile, ...args], { encoding: "utf8" })) as object,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}
