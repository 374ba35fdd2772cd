import "@testing-library/jest-dom";
import { configure } from "@testing-library/dom";
import { webcrypto } from "node:crypto";
import { format, TextDecoder, TextEncoder } from "node:util";
import { MessageChannel } from "node:worker_threads";
import * as React from "react";

/** On a busy machine, or with a script still to load, things may take longer than the usual second. */
configure({ asyncUtilTimeout: 20_000 });

/**
 * For each element, React's development version takes down the calls that made it, to name them beside a warning. That was
 * a tenth of the time of the pane's suites, and the test that fails because of a warning names the component all the same.
 * Once it has made so many, React makes no more of them.
 */
const enough = 10_000;
Object.defineProperty(
  (React as unknown as Record<string, object>).__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE!,
  "recentlyCreatedOwnerStacks",
  { get: () => enough, set: () => undefined },
);

/** A port that is listened to keeps a Node process alive, and so jest; in a page it keeps nothing. */
class PageMessageChannel extends MessageChannel {
  constructor() {
    super();
    const { port1 } = this;
    Object.defineProperty(port1, "onmessage", {
      set: (listener: (event: { data: unknown }) => void) => {
        port1.on("message", (data: unknown) => listener({ data }));
        port1.unref();
      },
    });
  }
}

/** Browsers have these, but jsdom does not: the hash of a release needs them, and React and the engine to take turns. */
Object.assign(globalThis, { MessageChannel: PageMessageChannel, TextDecoder, TextEncoder });
Object.defineProperty(crypto, "subtle", { value: webcrypto.subtle });

/** jsdom has neither of these, and Fluent UI needs both. */
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
 * A warning from React is a fault in the product or the test, so it fails the test, unless the test provokes it and
 * handles it. A warning about drawing while no test was waiting is only printed, because it depends on how busy the
 * machine is.
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
