import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formulaLibrary } from "../src/cli/formula-library";
import { formulaRunner } from "../src/cli/formula-runner";
import { readReleaseFile } from "../src/cli/read-release-file";
import { startServiceProcess } from "../test/service/support/service-process";
import { launchBrowser } from "../test/support/browser";
import { millisecondsOf, round, timing } from "./measure";

const calls = 10_000;
const runs = 3;

const years = ["2020-21", "2021-22", "2022-23", "2023-24", "2024-25"];

/** 10,000 different calls: six functions over indicators, members and years, so that none answers for another. */
function mixedCalls(): readonly (readonly [name: string, ...args: (string | number)[]])[] {
  const release = readReleaseFile("data/section-251.json.gz");
  if (!release.ok) throw new Error(release.problem.message);
  const indicators = release.value.indicators.filter(({ id }) => !id.startsWith("cla.rate")).map(({ id }) => id);
  const members = release.value.members.filter(({ abolished, code }) => !abolished && code !== "E06000053");
  const all = members.flatMap(({ code }) =>
    indicators.flatMap((indicator) =>
      years.flatMap((year) => [
        ["CLUB.PEERMEDIAN", indicator, `region:${code}`, year] as const,
        ["CLUB.PEERCOUNT", indicator, `neighbours:${code}`, year] as const,
        ["CLUB.PEERMEAN", indicator, `type:${code}`, year] as const,
        ["CLUB.PEERCOUNT", indicator, `region:${code}`, year] as const,
        ["CLUB.PEERQUARTILE", indicator, 3, `type:${code}`, year] as const,
        ["CLUB.PEERCOUNT", indicator, code, year] as const,
      ]),
    ),
  );
  const step = Math.floor(all.length / calls);
  return Array.from({ length: calls }, (_, i) => all[i * step] ?? ["CLUB.ABOUT"]);
}

/**
 * 10,000 mixed calls: answered by the functions alone, and as 10,000 cells of a workbook in Chromium, calculated and
 * answered by the add-in's own bundle through Microsoft's custom-functions runtime.
 */
export async function benchmarkFunctions() {
  const folder = await mkdtemp(join(tmpdir(), "yardstick-bench-"));
  const service = await startServiceProcess(folder);
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    await page.goto(`${service.url}/workbench`);
    const pane = page.frameLocator("iframe");
    await pane.getByRole("combobox", { name: "Authority" }).pressSequentially("Leeds");
    await pane.getByRole("option", { name: "Leeds", exact: true }).click();
    await pane.getByRole("button", { name: "Sign in" }).click();
    await page.locator('[data-cell="Budget!D19"]', { hasText: "£" }).waitFor();

    const mix = mixedCalls();
    const formulas = mix.map(([name, ...args]) => `=${name}(${args.map((one) => JSON.stringify(one)).join(",")})`);
    const through: number[] = [];
    for (let run = 0; run <= runs; run++) {
      const { milliseconds, failed } = await page.evaluate(async (written) => {
        const model = window.workbench?.model;
        if (!model) throw new Error("The workbench shows no model.");
        const { id } = model.addSheet();
        const area = { top: 0, left: 0, bottom: written.length - 1, right: 0 };
        const before = performance.now();
        model.setCells(id, area, (row) => ({ formula: written[row] ?? "" }));
        await model.recalculation.settled();
        const after = performance.now();
        const results = written.map((_, row) => model.cell(id, row, 0).value);
        model.removeSheet(id);
        // Nothing is to be remembered from one run to the next.
        await model.recalculation.run("full");
        return { milliseconds: after - before, failed: results.filter((value) => typeof value !== "number").length };
      }, formulas);
      if (failed > 0) throw new Error(`${failed} of the ${calls} cells show no number.`);
      if (run > 0) through.push(milliseconds);
    }

    const domain: number[] = [];
    for (let run = 0; run <= runs; run++) {
      // A fresh release each time: statistics are kept with it.
      const runner = formulaRunner(formulaLibrary(["--as", "Leeds"]));
      const batch = mix.map(([name, ...args]) => ({ name, args, address: "Sheet1!A1" }));
      const milliseconds = await millisecondsOf(() => runner.run(batch));
      if (run > 0) domain.push(milliseconds);
    }
    const runtime = timing(through);
    const alone = timing(domain);
    return {
      calls,
      runtimeMilliseconds: runtime,
      domainMilliseconds: alone,
      runtimeToDomainRatio: round(runtime.median / alone.median),
    };
  } finally {
    await browser.close();
    await service.stop("SIGTERM");
    await rm(folder, { recursive: true });
  }
}
