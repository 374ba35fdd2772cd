import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { homesClub } from "./homes-club";
import { homesRows } from "./homes-rows";
import { homesWorkbook } from "./homes-workbook";

const sizes = [500, 5_000, 50_000];

/**
 * The register of homes, 12 columns, read, checked and marked through the real office.js and our Excel host, at several
 * sizes, and typed into, one row at a time. The number of round trips may grow with the size only where Excel limits what it answers at once. It does not
 * include Excel's own time; our host's is given separately.
 */
export async function benchmarkExcel() {
  const folder = await mkdtemp(join(tmpdir(), "yardstick-bench-"));
  try {
    const results: object[] = [];
    for (const rows of sizes) {
      const file = join(folder, `${rows}.xlsx`);
      await writeFile(file, await homesWorkbook(homesClub(), homesRows(rows)));
      results.push(throughExcel(file, rows));
    }
    return { columns: 12, sizes: results };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function throughExcel(file: string, rows: number): object {
  const child = spawnSync(process.execPath, ["--import", "tsx", "benchmarks/excel-process.ts", file], {
    encoding: "utf8",
  });
  if (child.status !== 0) throw new Error(child.stderr);
  const result = JSON.parse(child.stdout) as { readonly rows: number };
  if (result.rows !== rows) throw new Error(`Only ${result.rows} of ${rows} rows were read.`);
  return result;
}
