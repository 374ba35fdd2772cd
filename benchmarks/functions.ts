import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formulaLibrary } from "../src/cli/formula-library";
import { formulaRunner } from "../src/cli/formula-runner";
import { registry } from "../src/functions/registry";
import { startServiceProcess } from "../test/service/support/service-process";
import { launchBrowser } from "../test/support/browser";
import { formulaOf, mixedCalls, type Call } from "./mixed-calls";
import { millisecondsOf, round, timing } from "./measure";

/** How many cells, and how often each is measured. */
const sizes = [
  { cells: 10_000, runs: 3 },
  { cells: 100_000, runs: 1 },
];

/**
 * Calls of all functions in turn: answered by the functions alone, and as cells of a workbook in Chromium, calculated and
 * answered by the add-in's own bundle through Microsoft's custom-functions runtime. Cold: for the first time after the
 * page was loaded, releases fetched. Warm: once more.
 */
export async function benchmarkFunctions() {
  const folder = await mkdtemp(join(tmpdir(), "yardstick-bench-"));
  const service = await startServiceProcess(folder);
  try {
    const measured: object[] = [];
    for (const { cells, runs } of sizes) {
      const calls = mixedCalls(cells);
      const [runtime, domain]: Measured[][] = [[], []];
      for (let run = 0; run < runs; run++) {
        runtime?.push(await throughRuntime(service.url, calls));
        domain?.push(await byDomain(calls));
      }
      measured.push({ cells, ...summary(runtime ?? [], domain ?? []) });
    }
    return { functions: registry.size, sizes: measured };
  } finally {
    await service.stop("SIGTERM");
    await rm(folder, { recursive: true });
  }
}

interface Measured {
  readonly cold: number;
  readonly warm: number;
}

function summary(runtime: readonly Measured[], domain: readonly Measured[]): object {
  const of = (measured: readonly Measured[], which: keyof Measured) => timing(measured.map((one) => one[which]));
  const ratio = (which: keyof Measured) => round(of(runtime, which).median / of(domain, which).median);
  return {
    runtimeMilliseconds: { cold: of(runtime, "cold"), warm: of(runtime, "warm") },
    domainMilliseconds: { cold: of(domain, "cold"), warm: of(domain, "warm") },
    runtimeToDomainRatio: { cold: ratio("cold"), warm: ratio("warm") },
  };
}

async function byDomain(calls: readonly Call[]): Promise<Measured> {
  const batch = calls.map((call) => ({ ...call, address: "Sheet1!A1" }));
  // A fresh library each time: statistics are kept with its releases.
  const runner = formulaRunner(formulaLibrary(["--as", "Leeds"]));
  const answer = () => runner.run(batch);
  return { cold: await millisecondsOf(answer), warm: await millisecondsOf(answer) };
}

/** In a browser of its own, so that nothing is kept of the measurement before. */
async function throughRuntime(url: string, calls: readonly Call[]): Promise<Measured> {
  const browser = await launchBrowser();
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(`${url}/workbench`);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("combobox", { name: "Authority" }).pressSequentially("Leeds");
  await pane.getByRole("option", { name: "Leeds", exact: true }).click();
  await pane.getByRole("button", { name: "Sign in" }).click();
  await page.locator('[data-cell="Budget!D19"]', { hasText: "£" }).waitFor();
  const measured = await page.evaluate(async (written) => {
    const model = window.workbench?.model;
    if (!model) throw new Error("The workbench shows no model.");
    const { id } = model.addSheet();
    const area = { top: 0, left: 0, bottom: written.length - 1, right: 0 };
    const beginning = performance.now();
    model.setCells(id, area, (row) => ({ formula: written[row] ?? "" }));
    await model.recalculation.settled();
    const settled = performance.now();
    await model.recalculation.run("full");
    await model.recalculation.settled();
    const again = performance.now();
    const failed = written.findIndex((_, row) => typeof model.cell(id, row, 0).value === "object");
    return { cold: settled - beginning, warm: again - settled, failed: failed < 0 ? null : written[failed] };
  }, calls.map(formulaOf));
  await browser.close();
  if (measured.failed !== null) throw new Error(`This cell shows no value: ${measured.failed}`);
  return measured;
}
