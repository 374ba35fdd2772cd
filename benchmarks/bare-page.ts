/**
 * Gives this process what office.js needs from a page, before anything else loads, so that it runs without a browser: a
 * window, in the same realm as everything else, as in a page.
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
