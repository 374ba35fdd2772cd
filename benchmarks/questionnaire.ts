import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CDPSession, FrameLocator, Page } from "playwright-core";
import { signIn } from "../test/end-to-end/sign-in";
import { asDocumented, startServiceProcess } from "../test/service/support/service-process";
import { launchBrowser } from "../test/support/browser";
import { round } from "./measure";
import { sharesOf, type Shares } from "./profile-shares";

/** What a step took: from the click until nothing is being done, and whose scripts were running meanwhile. */
interface Step {
  readonly milliseconds: number;
  readonly processorMilliseconds: Shares;
}

/** How long a step may take before the benchmark gives up. */
const patience = 120_000;

/**
 * Builds the questionnaire of the club for children looked after in Chromium, checks it twice, saves it and opens it
 * again. For each step it tells apart the add-in's scripts, office.js, and the workbench that stands for Excel. Uses the
 * last build; compare processor time, because other programs of the machine make only the milliseconds longer. With
 * YARDSTICK_PROFILES=<folder> it also writes each step's profile there, which Chromium's developer tools can open.
 */
export async function benchmarkQuestionnaire() {
  const data = await mkdtemp(join(tmpdir(), "yardstick-bench-"));
  const service = await startServiceProcess(data, {}, asDocumented);
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    const link = new URL(service.signInLink);
    link.search = "?new";
    await page.goto(link.href);
    return await steps(page, await context.newCDPSession(page), data);
  } finally {
    await browser.close();
    await service.stop("SIGTERM");
    await rm(data, { recursive: true });
  }
}

async function steps(page: Page, session: CDPSession, data: string) {
  const pane = page.frameLocator("iframe");
  await signIn(pane, "Leeds");
  await pane.getByRole("tab", { name: "Check" }).click();
  const questionnaire = pane.getByRole("combobox", { name: "Questionnaire" });
  await questionnaire.selectOption({ label: "Children Looked After 2025-26" });
  const step = (name: string, begin: () => Promise<unknown>) => measure(page, pane, session, name, begin);
  const check = () => page.getByRole("button", { name: "Check", exact: true }).first().click();

  const build = await step("build", () => pane.getByRole("button", { name: "Build the questionnaire" }).click());
  const firstCheck = await step("first-check", check);
  const nextCheck = await step("next-check", check);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save" }).click(),
  ]);
  const saved = join(data, "saved.xlsx");
  await download.saveAs(saved);
  await page.getByRole("button", { name: "New" }).click();
  await pane.getByRole("tab", { name: "Check" }).click();
  await questionnaire.waitFor();
  const open = await step("open", async () => {
    await page.locator('input[type="file"]').setInputFiles(saved);
    await pane.getByRole("heading", { level: 1, name: "Children Looked After 2025-26" }).waitFor();
  });
  return { build, firstCheck, nextCheck, open };
}

async function measure(
  page: Page,
  pane: FrameLocator,
  session: CDPSession,
  name: string,
  begin: () => Promise<unknown>,
): Promise<Step> {
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: 500 });
  await session.send("Profiler.start");
  const began = performance.now();
  await begin();
  await untilIdle(page, pane);
  const milliseconds = round(performance.now() - began);
  const { profile } = await session.send("Profiler.stop");
  const folder = process.env.YARDSTICK_PROFILES;
  if (folder !== undefined) await writeFile(join(folder, `${name}.cpuprofile`), JSON.stringify(profile));
  return { milliseconds, processorMilliseconds: sharesOf(profile) };
}

/** Waits until neither the ribbon nor the pane is doing anything. */
async function untilIdle(page: Page, pane: FrameLocator): Promise<void> {
  const busy = [page.locator('[aria-busy="true"]'), pane.getByRole("progressbar"), pane.locator('[aria-busy="true"]')];
  for (let quiet = 0; quiet < 3;) {
    const counts = await Promise.all(busy.map((one) => one.count()));
    quiet = counts.every((count) => count === 0) ? quiet + 1 : 0;
    await page.waitForTimeout(20);
  }
}
