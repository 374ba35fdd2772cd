import { launchBrowser, type TestBrowser } from "../support/browser";

let browser: TestBrowser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);

it("gives a browser's last output as the reason if something fails because the browser has ended", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const inspector = await context.browser()?.newBrowserCDPSession();
  await inspector?.send("Browser.crash").catch(() => undefined);
  const failure: unknown = await page.goto("about:blank").catch((error: unknown) => error);
  const lastWords = /^The browser ended by itself \(\w+\)\. Its last words:\n.*\S/s;
  expect(await browser.explain(failure)).toHaveProperty("message", expect.stringMatching(lastWords));
  await expect(browser.close()).rejects.toThrow(lastWords);
}, 60_000);
