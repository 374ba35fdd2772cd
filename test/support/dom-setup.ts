import "@testing-library/jest-dom";
import { configure } from "@testing-library/dom";
import { webcrypto } from "node:crypto";
import { format, TextDecoder, TextEncoder } from "node:util";

/** What a test waits for comes when it comes: on a busy machine, and with a lazy script to load, not within a second. */
configure({ asyncUtilTimeout: 20_000 });

/** Every browser has these; jsdom leaves them out. The hash of a release needs them. */
Object.assign(globalThis, { TextDecoder, TextEncoder });
Object.defineProperty(crypto, "subtle", { value: webcrypto.subtle });

/** jsdom has neither of these, and Fluent UI asks for both. */
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
globalThis.matchMedia ??= (query: string) =>
  ({
    matches: false,
    media: query,
    addEventListener() {},
    removeEventListener() {},
    addListener() {},
    removeListener() {},
    dispatchEvent: () => false,
    onchange: null,
  }) as MediaQueryList;

/** jsdom has no canvas and prints a warning if code asks for one. Null is what a browser without canvas gives. */
HTMLCanvasElement.prototype.getContext = () => null;

/**
 * What React complains of is a fault, be it in the product or in its test. A test that provokes it listens itself. That
 * something was drawn while no test waited for it is only printed: it hangs on how busy the machine is.
 */
const complaints: string[] = [];
const { error: print } = console;
Object.assign(console, {
  error(...words: unknown[]) {
    const complaint = format(...words);
    if (complaint.includes("not wrapped in act")) print(complaint);
    else complaints.push(complaint);
  },
});
const expectNoComplaint = () => {
  const made = complaints.splice(0);
  if (made.length > 0) throw new Error(`The console was told of an error:\n\n${made.join("\n\n")}`);
};
afterEach(expectNoComplaint);
afterAll(expectNoComplaint);
