import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { readReleaseFile } from "../../src/cli/read-release-file";
import { startServiceProcess, type ServiceProcess } from "../service/support/service-process";
import { launchBrowser } from "../support/browser";

/**
 * Lists of all authorities in so many cells that what the functions answer is more than Excel takes in one message:
 * Microsoft's own runtime has to hand it over in several.
 */

let data: string;
let service: ServiceProcess;
let browser: Browser;

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), "yardstick-large-answers-"));
  [service, browser] = await Promise.all([startServiceProcess(data), launchBrowser()]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await service?.stop("SIGKILL");
  rmSync(data, { recursive: true, force: true });
}, 60_000);

/** A formula for each indicator and year that has a value for most authorities, and how many those are. */
function lists(peers: string) {
  const release = readReleaseFile("data/section-251.json.gz");
  if (!release.ok) throw new Error(release.problem.message);
  const { indicators, years, column } = release.value;
  return indicators.flatMap(({ id }, indicator) =>
    years.flatMap((year, at) => {
      const count = column(indicator, at)?.scaled.filter((scaled) => !Number.isNaN(scaled)).length ?? 0;
      return count > 100 ? [{ formula: `=ROWS(CLUB.PEERVALUES("${id}","${peers}","${year}"))`, count }] : [];
    }),
  );
}

it("shows all of some 2,000 lists of 150 authorities, though they are more than one message holds", async () => {
  // Written in several ways, because a call that is the same in several cells is asked once.
  const asked = ["all", "All", "ALL"].flatMap(lists);
  expect(asked.reduce((total, { count }) => total + count, 0)).toBeGreaterThan(300_000);
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(`${service.url}/workbench`);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("combobox", { name: "Authority" }).pressSequentially("Leeds");
  await pane.getByRole("option", { name: "Leeds", exact: true }).click();
  await pane.getByRole("button", { name: "Sign in" }).click();
  await page.locator('[data-cell="Budget!D19"]', { hasText: "£" }).waitFor();
  const shown = await page.evaluate(
    async (formulas) => {
      const model = window.workbench?.model;
      if (!model) throw new Error("The workbench shows no model.");
      const { id } = model.addSheet();
      const area = { top: 0, left: 0, bottom: formulas.length - 1, right: 0 };
      model.setCells(id, area, (row) => ({ formula: formulas[row] ?? "" }));
      await model.recalculation.settled();
      return formulas.map((_, row) => model.cell(id, row, 0).value);
    },
    asked.map(({ formula }) => formula),
  );
  expect(shown).toEqual(asked.map(({ count }) => count));
}, 60_000);
