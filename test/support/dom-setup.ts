import "@testing-library/jest-dom";
import { configure } from "@testing-library/dom";
import { TextDecoder, TextEncoder } from "node:util";

/** What a test waits for comes when it comes: on a busy machine, and with a lazy script to load, not within a second. */
configure({ asyncUtilTimeout: 20_000 });

/** Every browser has these; jsdom leaves them out. The hash of a release needs them. */
Object.assign(globalThis, { TextDecoder, TextEncoder });

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
