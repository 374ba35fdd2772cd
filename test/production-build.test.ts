/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import { startTheAddIn, type AddInStarts } from "./support/start-the-add-in";

/** What `npm run build` makes for a live address, and what must never be in it. */

const root = resolve(__dirname, "..");
const base = "https://yardstick.example.gov.uk";
let folder: string;
let files: readonly string[];

const read = (name: string): string => readFileSync(join(folder, name), "utf8");
const scripts = () => files.filter((name) => name.endsWith(".js"));
const webpack = (...options: string[]): Buffer =>
  execFileSync(process.execPath, ["node_modules/webpack/bin/webpack.js", "--mode", "production", ...options], {
    cwd: root,
    stdio: "pipe",
  });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "yardstick-production-"));
  webpack("--env", `base=${base}`, "--output-path", folder);
  files = readdirSync(folder, { recursive: true, encoding: "utf8" });
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the production build", () => {
  it("is refused without the address it will be served at", () => {
    expect(() => webpack()).toThrow(/say where the add-in will be served/);
  }, 60_000);

  it("names its address throughout the manifest", () => {
    const manifest = read("manifest.xml");
    expect(manifest).toContain(`${base}/taskpane.html`);
    expect(manifest).not.toContain("localhost");
  });

  it("loads office.js from Microsoft, first, and holds nothing of it", () => {
    const sources = [...read("taskpane.html").matchAll(/src="?([^"\s>]+)/g)].map((match) => match[1]);
    expect(sources).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      expect.stringMatching(/^functions\.[0-9a-f]{20}\.js$/),
      expect.stringMatching(/^commands\.[0-9a-f]{20}\.js$/),
      expect.stringMatching(/^taskpane\.[0-9a-f]{20}\.js$/),
    ]);
    expect(files.filter((name) => /^office\b|excel-web/.test(name))).toEqual([]);
  });

  it("names every script by its content, so that browsers keep it, and functions.js once more for the manifest", () => {
    expect(scripts().filter((name) => !/\.[0-9a-f]{20}\.js$/.test(name))).toEqual(["functions.js"]);
    const [hashed] = scripts().filter((name) => /^functions\.[0-9a-f]{20}\.js$/.test(name));
    expect(read("functions.js")).toBe(read(String(hashed)));
    expect(read("manifest.xml")).toContain(`${base}/functions.js`);
  });

  it("has every script, and the functions' metadata, in brotli and gzip beside it", () => {
    for (const name of [...scripts(), "functions.json"]) {
      expect(brotliDecompressSync(readFileSync(join(folder, `${name}.br`))).toString()).toBe(read(name));
      expect(gunzipSync(readFileSync(join(folder, `${name}.gz`))).toString()).toBe(read(name));
    }
  });

  it("holds nothing of the workbench", () => {
    expect(files.filter((name) => /workbench/i.test(name))).toEqual([]);
    for (const name of scripts()) expect(read(name)).not.toMatch(/univerjs|echarts/);
  });

  it("runs under a policy without eval", () => {
    for (const name of scripts()) {
      expect(read(name)).not.toMatch(/\beval\(|new Function\(/);
    }
  });

  describe("at a start", () => {
    let starts: AddInStarts;
    beforeAll(async () => {
      starts = await startTheAddIn(folder);
    }, 60_000);
    const gzip = (name: string): number => gzipSync(read(name), { level: 9 }).length;
    const total = (names: readonly string[]): number => names.reduce((sum, name) => sum + gzip(name), 0);

    it("keeps within its budgets until the figures are shown: functions 60 KB, all scripts 220 KB, gzip", () => {
      expect(gzip("functions.js")).toBeLessThanOrEqual(60_000);
      const entries = ["functions", "commands", "taskpane"].map((name) => expect.stringMatching(`^${name}\\.`));
      expect(starts.beforeFigures).toEqual(expect.arrayContaining(entries));
      expect(total(starts.beforeFigures)).toBeLessThanOrEqual(220_000);
    });

    it("fetches the choices, the picture and the questionnaire once the figures are shown", () => {
      const parts = ["fui-Combobox", "Copy the values", "yardstick-outbox "];
      const isIn = (names: readonly string[]) => parts.map((part) => names.some((name) => read(name).includes(part)));
      expect(isIn(starts.beforeFigures)).toEqual([false, false, false]);
      expect(isIn(starts.afterFigures)).toEqual([true, true, true]);
    });

    it("asks again only about the page, and the icon of the browser's tab, where the browser has been here before", () => {
      expect(starts.askedAgain).toEqual(["/taskpane.html", "/assets/icon-32.png"]);
    });
  });
});
