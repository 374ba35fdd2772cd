import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { APIRequestContext, Frame, FrameLocator, Locator, Page } from "playwright-core";
import { startServiceProcess, type ServiceProcess } from "../service/support/service-process";
import { launchBrowser, type TestBrowser } from "../support/browser";

const pictures = resolve(__dirname, "../../generated/screenshots");
const built = ["taskpane.html", "workbench/index.html"].map((page) => resolve(__dirname, "../../dist", page));

/** What a user sees: the workbench's page with the real add-in in its frame, connected by office.js. */
export interface OpenWorkbench {
  /** The service's data folder. */
  readonly data: string;
  /** The service's process; a test that ends it may start another. */
  service: ServiceProcess;
  readonly page: Page;
  readonly pane: FrameLocator;
  /** The errors on the browser's console. */
  readonly complaints: readonly string[];
  /** The add-in's frame, to run something in. */
  addIn(): Frame;
  /**
   * Takes a picture of this for people to look at, if asked for by YARDSTICK_PICTURES=on. No test looks at them, and
   * without a graphics card each takes a second.
   */
  photograph(name: string, what?: Page | Locator): Promise<void>;
  /** Ends browser and service and removes the data folder. */
  close(): Promise<void>;
}

interface Options {
  /** How many milliseconds to wait for anything. */
  readonly settleWithin: number;
  /** Opens a new workbook instead of the sample. */
  readonly isNew?: boolean;
  /** Starts with demonstration data of every club, as `npm start` does. */
  readonly isDemonstration?: boolean;
  /** Fills the data folder before the service starts on it. */
  readonly prepare?: (data: string) => Promise<void>;
  /** Prepares the service before the page is opened. */
  readonly before?: (request: APIRequestContext, service: ServiceProcess) => Promise<void>;
}

/**
 * Opens it in Chromium, with a service on its own data folder. If that fails, nothing is left running.
 *
 * @throws at once if the add-in is not built: otherwise every step would wait for a pane that never comes
 */
export async function openWorkbench(options: Options): Promise<OpenWorkbench> {
  if (!built.every((page) => existsSync(page))) {
    throw new Error("The add-in is not built. Run npm run build:development, then this test again.");
  }
  const data = mkdtempSync(join(tmpdir(), "yardstick-end-to-end-"));
  const [service, browser] = await Promise.allSettled([startService(data, options), launchBrowser()]);
  try {
    if (service.status === "rejected") throw service.reason;
    if (browser.status === "rejected") throw browser.reason;
    return await openPage(data, service.value, browser.value, options);
  } catch (error) {
    const begun = browser.status === "fulfilled" ? browser.value : null;
    const reason = (await begun?.explain(error)) ?? error;
    await closeAll(begun, service.status === "fulfilled" ? service.value : null, data).catch(() => undefined);
    throw reason;
  }
}

async function startService(data: string, { prepare, isDemonstration = false }: Options): Promise<ServiceProcess> {
  await prepare?.(data);
  return startServiceProcess(data, isDemonstration ? { YARDSTICK_DEMONSTRATION: "on" } : {});
}

async function openPage(
  data: string,
  service: ServiceProcess,
  browser: TestBrowser,
  { settleWithin, isNew = false, before }: Options,
): Promise<OpenWorkbench> {
  const context = await browser.newContext({
    locale: "en-GB",
    viewport: { width: 1440, height: 900 },
    acceptDownloads: true,
  });
  await before?.(context.request, service);
  const page = await context.newPage();
  page.setDefaultTimeout(settleWithin);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  const link = new URL(service.signInLink);
  if (isNew) link.search = "?new";
  await page.goto(link.href);
  const workbench: OpenWorkbench = {
    data,
    service,
    page,
    pane: page.frameLocator("iframe"),
    complaints,
    addIn() {
      const frame = page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
      if (frame === undefined) throw new Error("The add-in is not there.");
      return frame;
    },
    async photograph(name, what = page) {
      if (process.env["YARDSTICK_PICTURES"] === "on") await what.screenshot({ path: join(pictures, `${name}.png`) });
    },
    close: () => closeAll(browser, workbench.service, data),
  };
  return workbench;
}

async function closeAll(browser: TestBrowser | null, service: ServiceProcess | null, data: string): Promise<void> {
  try {
    await browser?.close();
  } finally {
    await service?.stop("SIGKILL");
    rmSync(data, { recursive: true, force: true });
  }
}
