/**
 * Gives this process what office.js asks of a page before anything else, so that it runs here without a browser: with its
 * own window, in the realm of everything else, as in a page.
 */
export function becomeBarePage(): void {
  const url = "https://localhost:3000/taskpane.html";
  const nothing = () => undefined;
  Object.assign(globalThis, {
    window: globalThis,
    location: new URL(url),
    navigator: { userAgent: "" },
    document: {
      URL: url,
      cookie: "",
      getElementById: () => null,
      getElementsByTagName: () => [],
      addEventListener: nothing,
    },
    addEventListener: nothing,
    removeEventListener: nothing,
  });
}
