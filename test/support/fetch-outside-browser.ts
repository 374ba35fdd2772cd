import type { BrowserContext } from "playwright-core";

/**
 * Lets Node fetch whatever pages ask for, for a browser that cannot open a connection over TLS. Pages keep their
 * https addresses, and with them everything a browser grants or refuses them. Where nothing answers, the page sees a
 * refused connection.
 */
export async function fetchOutsideBrowser(context: BrowserContext): Promise<void> {
  await context.route(/^https:/, async (route) => {
    try {
      await route.fulfill({ response: await route.fetch({ maxRedirects: 0, timeout: 0 }) });
    } catch {
      // The page may be gone by now; then nobody waits for the answer.
      await route.abort("connectionrefused").catch(() => undefined);
    }
  });
}
