import type { ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { chromium, type BrowserContext, type BrowserContextOptions, type LaunchOptions } from "playwright-core";
import { fetchOutsideBrowser } from "./fetch-outside-browser";
import { unpackBrowser } from "./unpack-browser";

/** Browsers people have installed, in the order we look for them. */
const installed = [
  process.env["CHROME_PATH"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Keeps the browser quiet: no sandbox (containers lack it), no traffic of its own. */
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** How many of the browser's last lines we keep. */
const lastLines = 20;

const momentMilliseconds = 2_000;

export interface TestBrowser {
  /** Opens a new, empty profile. Accepts the test service's certificate. */
  newContext(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** Why something failed: the browser's last output if it has ended, otherwise the failure itself. */
  explain(failure: unknown): Promise<unknown>;
  /** Closes it; if it had already ended, fails with its last output. */
  close(): Promise<void>;
}

/**
 * A headless Chromium: the one installed, or else the one that comes inside @sparticuz/chromium, so that a machine with
 * nothing but Node runs the end-to-end tests too. Set CHROME_PATH to choose another; CHROME_PATH=bundled forces the
 * packaged one.
 */
export async function launchBrowser(): Promise<TestBrowser> {
  const found = installed.find((path) => path !== undefined && existsSync(path));
  if (found !== undefined && process.env["CHROME_PATH"] !== "bundled") return launch({ executablePath: found });
  const { executablePath, env } = await unpackBrowser();
  // It comes without libsqlite3, so its security library ends it at the first connection over TLS.
  return launch({ executablePath, env, args: ["--no-zygote"] }, fetchOutsideBrowser);
}

type Prepare = (context: BrowserContext) => Promise<void>;

async function launch({ args = [], ...options }: LaunchOptions, prepare?: Prepare): Promise<TestBrowser> {
  // As a server, because only then does Playwright give us the process, and so the browser's output.
  const server = await chromium.launchServer({ ...options, args: [...quiet, ...args], headless: true });
  const printed = lastPrinted(server.process());
  let isClosing = false;
  let ended: Error | null = null;
  const exited = new Promise<void>((resolve) => {
    server.process().once("exit", (exitCode, signal) => {
      const reason = `The browser ended by itself (${signal ?? exitCode}). Its last words:\n${printed.join("\n")}`;
      if (!isClosing) ended = new Error(reason);
      resolve();
    });
  });
  const browser = await chromium.connect(server.wsEndpoint());
  return {
    async newContext(contextOptions = {}) {
      const context = await browser.newContext({ ignoreHTTPSErrors: true, ...contextOptions });
      await prepare?.(context);
      return context;
    },
    async explain(failure) {
      // A page may notice it a moment before the process has ended.
      await Promise.race([exited, setTimeout(momentMilliseconds, null, { ref: false })]);
      return ended ?? failure;
    },
    async close() {
      isClosing = true;
      await server.close();
      if (ended !== null) throw ended;
    },
  };
}

/** The last lines of a process's output, from both streams. */
function lastPrinted({ stdout, stderr }: ChildProcess): readonly string[] {
  const lines: string[] = [];
  for (const stream of [stdout, stderr]) {
    if (stream === null) continue;
    createInterface({ input: stream }).on("line", (line) => {
      lines.push(line);
      if (lines.length > lastLines) lines.shift();
    });
  }
  return lines;
}
