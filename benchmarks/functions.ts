import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formulaLibrary } from "../src/cli/formula-library";
import { formulaRunner } from "../src/cli/formula-runner";
import { registry } from "../src/functions/running/registry";
import { startServiceProcess } from "../test/service/support/service-process";
import { calculateCells, type CalculatedCells } from "./calculate-cells";
import { formulaOf, mixedCalls, type Call } from "./mixed-calls";
import { millisecondsOf, round, timing } from "./measure";

/** How many cells, and how many times each size is measured. */
const sizes = [
  { cells: 10_000, runs: 3 },
  { cells: 100_000, runs: 1 },
] as const;

/**
 * Calls of all functions in turn: answered by the functions alone, and as cells of a workbook in Chromium, where the
 * add-in's own bundle answers them through Microsoft's custom-functions runtime. Cold means the first time after the
 * page has loaded, including fetching releases. Warm means once more.
 *
 * Most of the time in Chromium is used by the workbench, in place of Excel, for entering and calculating formulas.
 * Microsoft's runtime waits half a second or more between two messages with results. If several cells share a call, the
 * workbench makes it once; in the measurement of the functions alone, every call is made.
 */
export async function benchmarkFunctions() {
  // The service serves the last build, which may be older than the sources, so we build first.
  execFileSync(process.execPath, ["node_modules/webpack/bin/webpack.js", "--mode", "development"], { stdio: "ignore" });
  const folder = await mkdtemp(join(tmpdir(), "yardstick-bench-"));
  const service = await startServiceProcess(folder);
  try {
    const measured: object[] = [];
    for (const { cells, runs } of sizes) {
      const calls = mixedCalls(cells);
      const formulas = calls.map(formulaOf);
      const runtime: (CalculatedCells | null)[] = [];
      const domain: ColdAndWarm[] = [];
      for (let run = 0; run < runs; run++) {
        runtime.push(await calculateCells(service.signInLink, formulas));
        domain.push(await byDomain(calls));
      }
      const size = { cells, callsThatDiffer: new Set(formulas).size, ...summary(runtime, domain) };
      console.error(JSON.stringify(size));
      measured.push(size);
    }
    return { functions: registry.size, sizes: measured, ...(await shares(service.signInLink)) };
  } finally {
    await service.stop("SIGTERM");
    await rm(folder, { recursive: true });
  }
}

/**
 * What cells cost on the same host in the same run, in microseconds a cell: formulas of the host alone, the same cells
 * with a function that returns its argument, and with ours; and one PEERMEDIAN a cell beside one over a range.
 */
async function shares(link: string): Promise<object> {
  const [{ cells }] = sizes;
  const formulas = mixedCalls(cells).map(formulaOf);
  const medians = mixedCalls(cells, (id) => id === "PEERMEDIAN");
  const ways = {
    host: () =>
      calculateCells(
        link,
        formulas.map((_, at) => `=INDEX({${at}},1,1)`),
      ),
    trivialFunction: () => calculateCells(link, formulas, true),
    ours: () => calculateCells(link, formulas),
    oneFormulaACell: () => calculateCells(link, medians.map(sumOf)),
    oneFormulaOverARange: () => calculateCells(link, overRanges(medians)),
  };
  const taken = Object.fromEntries(Object.keys(ways).map((way) => [way, [] as CalculatedCells[]]));
  for (let run = 0; run < 3; run++) {
    for (const [way, calculate] of Object.entries(ways)) {
      const calculated = await calculate();
      if (calculated !== null) taken[way]?.push(calculated);
    }
  }
  const microseconds = (way: keyof typeof ways, which: "cold" | "warm") =>
    round((timing((taken[way] ?? []).map((one) => one[which])).median * 1000) / cells);
  const each = (which: "cold" | "warm") =>
    Object.fromEntries((Object.keys(ways) as (keyof typeof ways)[]).map((way) => [way, microseconds(way, which)]));
  const ratio = (which: "cold" | "warm") => round(microseconds("ours", which) / microseconds("trivialFunction", which));
  return {
    microsecondsACell: { cold: each("cold"), warm: each("warm") },
    oursToTrivialRatio: { cold: ratio("cold"), warm: ratio("warm") },
  };
}

/** As a formula that does not spill. */
function sumOf(call: Call): string {
  return formulaOf(call)
    .replace("=INDEX(", "=SUM(")
    .replace(/,1,1\)$/, ")");
}

/** The same calls, those that follow each other and differ in their indicator alone as one formula over all of these. */
function overRanges(calls: readonly Call[]): readonly string[] {
  const columns = new Map<string, Call[]>();
  for (const call of calls) {
    const [, ...others] = call.args;
    const key = JSON.stringify(others);
    columns.set(key, [...(columns.get(key) ?? []), call]);
  }
  return [...columns.values()].map((column) => {
    const [, ...others] = column[0]?.args ?? [];
    const indicators = column.map(({ args: [indicator] }) => [String(indicator)]);
    return sumOf({ name: "CLUB.PEERMEDIAN", args: [indicators, ...others] });
  });
}

interface ColdAndWarm {
  readonly cold: number;
  readonly warm: number;
}

/** If one did not end in time, only how many did not are reported for the runtime. */
function summary(runtime: readonly (CalculatedCells | null)[], domain: readonly ColdAndWarm[]): object {
  const of = (measured: readonly ColdAndWarm[], which: keyof ColdAndWarm) => timing(measured.map((one) => one[which]));
  const domainMilliseconds = { cold: of(domain, "cold"), warm: of(domain, "warm") };
  const ended = runtime.filter((one) => one !== null);
  if (ended.length < runtime.length) return { runtimeDidNotEnd: runtime.length - ended.length, domainMilliseconds };
  const ratio = (which: keyof ColdAndWarm) => round(of(ended, which).median / of(domain, which).median);
  return {
    runtimeMilliseconds: { cold: of(ended, "cold"), warm: of(ended, "warm") },
    runtimeHeapMegabytes: timing(ended.map(({ heapMegabytes }) => heapMegabytes)),
    domainMilliseconds,
    runtimeToDomainRatio: { cold: ratio("cold"), warm: ratio("warm") },
  };
}

async function byDomain(calls: readonly Call[]): Promise<ColdAndWarm> {
  const batch = calls.map((call) => ({ ...call, address: "Sheet1!A1" }));
  // A fresh library each time, because a library keeps statistics with its releases.
  const runner = formulaRunner(formulaLibrary(["--as", "Leeds"]));
  const answer = () => runner.run(batch);
  return { cold: await millisecondsOf(answer), warm: await millisecondsOf(answer) };
}
