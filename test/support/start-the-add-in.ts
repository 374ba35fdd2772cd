import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { signInCodeKey } from "../../src/domain/sign-in-link";
import { signIn } from "../end-to-end/sign-in";
import { listening } from "../service/support/listening";
import { startTestService } from "../service/support/test-service";
import { launchBrowser } from "./browser";
import { testSignInCode } from "./sign-in-code";

/** What two starts of a built add-in fetched, in the order in which it was asked for. */
export interface AddInStarts {
  /** Names of the scripts that were asked for before the figures were shown. */
  readonly beforeFigures: readonly string[];
  /** Names of those that were asked for afterwards. */
  readonly afterFigures: readonly string[];
  /** Paths of the files that the second start asked the service for. */
  readonly askedAgain: readonly string[];
}

/** As much of office.js as a page needs that is not in Excel. */
const office = `
  globalThis.Office = {
    onReady: async (act) => act({ host: null }),
    HostType: { Excel: "Excel" },
    actions: { associate() {} },
    addin: {},
    context: {},
  };
  globalThis.CustomFunctions = { associate() {} };
`;

/** Notes when the figures are first on the page. It is run in the page. */
function noticeFigures(): void {
  const seen = globalThis as { figuresAt?: number };
  new MutationObserver(() => {
    if (document.querySelector('[aria-label="Your value"]') !== null) seen.figuresAt ??= performance.now();
  }).observe(document, { childList: true, subtree: true });
}

/** The scripts that the page has asked for, in order, and whether the figures were there by then. It is run in the page. */
function scriptsOfPage(): { name: string; isLater: boolean }[] {
  const { figuresAt = NaN } = globalThis as { figuresAt?: number };
  return performance
    .getEntriesByType("resource")
    .filter(({ name }) => name.endsWith(".js") && !name.endsWith("/office.js"))
    .map(({ name, startTime }) => ({ name: name.replace(/.*\//, ""), isLater: startTime > figuresAt }));
}

/** Serves what is in that folder as a live service does, and starts it twice in Chromium as somebody who is signed in. */
export async function startTheAddIn(folder: string): Promise<AddInStarts> {
  // office.js comes from elsewhere. If the browser were told what that address answers, it would not use its cache.
  const page = readFileSync(join(folder, "taskpane.html"), "utf8");
  writeFileSync(join(folder, "office.js"), office);
  writeFileSync(join(folder, "taskpane.html"), page.replace(/https:[^\s>]*office\.js/, "office.js"));
  const service = await startTestService({ bundle: folder, production: true, workbench: null });
  const browser = await launchBrowser();
  try {
    const url = `http://127.0.0.1:${await listening(service.app)}/taskpane.html`;
    const context = await browser.newContext();
    await context.addInitScript(`localStorage.setItem("${signInCodeKey}", "${testSignInCode}")`);
    await context.addInitScript(noticeFigures);
    const first = await context.newPage();
    await first.goto(url);
    await signIn(first, "Leeds");
    await isShown(first);
    await first.close();

    service.log.splice(0);
    const second = await context.newPage();
    await second.goto(url);
    await isShown(second);
    const scripts = await second.evaluate(scriptsOfPage);
    return {
      beforeFigures: scripts.filter(({ isLater }) => !isLater).map(({ name }) => name),
      afterFigures: scripts.filter(({ isLater }) => isLater).map(({ name }) => name),
      askedAgain: filesIn(service.log),
    };
  } finally {
    await browser.close();
    await service.close();
  }
}

/** Waits until the figures are shown, and what comes after them. */
async function isShown(page: Page): Promise<void> {
  await page.getByRole("region", { name: "Your value" }).waitFor();
  await page.getByRole("combobox", { name: "Indicator" }).waitFor();
  await page.getByRole("table", { name: /^Figures of / }).waitFor();
  // What comes later comes one after the other, on a busy machine with pauses between.
  const fetched = () => page.evaluate(() => performance.getEntriesByType("resource").length);
  let [before, now] = [-1, await fetched()];
  while (now !== before) {
    await page.waitForTimeout(1_500);
    [before, now] = [now, await fetched()];
  }
}

function filesIn(log: readonly string[]): string[] {
  return log
    .map((line) => (JSON.parse(line) as { req?: { url?: string } }).req?.url ?? "")
    .filter((path) => path !== "" && !path.startsWith("/v1/") && path !== "/office.js");
}
