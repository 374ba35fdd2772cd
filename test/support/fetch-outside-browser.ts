import type { BrowserContext } from "playwright-core";

/**
 * Lets Node make all requests of pages, for a browser that cannot use TLS. Pages keep their https addresses, and so
 * everything that depends on them. If nothing answers, the page sees a refused connection.
 */
export async function fetchOutsideBrowser(context: BrowserContext): Promise<void> {
  await context.route(/^https:/, async (route) => {
    try {
      await route.fulfill({ response: await route.fetch({ maxRedirects: 0, timeout: 0 }) });
    } catch {
      // The page may be closed by now, so nobody needs the answer.
      await route.abort("connectionrefused").catch(() => undefined);
    }
  });
}
