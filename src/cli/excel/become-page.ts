/**
 * Gives this process what office.js needs from a page, before it is loaded, so that it runs without a browser: a window,
 * in the same realm as everything else, as in a page. Where there is a window already, nothing changes.
 */
export function becomePage(): void {
  if (typeof window !== "undefined") return;
  const url = "https://localhost:3000/taskpane.html";
  const nothing = () => undefined;
  Object.assign(globalThis, {
    window: globalThis,
    location: new URL(url),
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
  // From Node 21 on there is one that can't be replaced by assignment.
  Object.defineProperty(globalThis, "navigator", { value: { userAgent: "" }, configurable: true, writable: true });
}
