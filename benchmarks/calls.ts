import { build } from "esbuild";
import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What one call of each function takes of a processor, in the bundle that a process of its own runs. */
export async function benchmarkCalls(): Promise<object> {
  const folder = await mkdtemp(join(tmpdir(), "yardstick-bench-"));
  const outfile = join(folder, "calls.cjs");
  try {
    await build({
      entryPoints: ["benchmarks/calls-process.ts"],
      bundle: true,
      platform: "node",
      format: "cjs",
      logLevel: "error",
      outfile,
      // What the sources find beside themselves, such as the releases, is beside them and not beside the bundle.
      define: { "import.meta.url": JSON.stringify(pathToFileURL("src/cli/formula.ts").href) },
    });
    return JSON.parse(execFileSync(process.execPath, [outfile], { encoding: "utf8" })) as object;
  } finally {
    await rm(folder, { recursive: true });
  }
}
