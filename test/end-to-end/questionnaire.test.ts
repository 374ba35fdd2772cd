/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, Frame, FrameLocator, Page, Route } from "playwright-core";
import { openXlsx } from "../../src/workbook-file/xlsx";
import { cla202526Example } from "../domain/clubs/cla-2025-26-example";
import { cla202526Expected, cla202526Faults, cla202526WithFaults } from "../domain/clubs/cla-2025-26-faults";
import { put } from "../domain/clubs/put";
import { startServiceProcess, type ServiceProcess } from "../service/support/service-process";
import { launchBrowser } from "../support/browser";
import { fillQuestionnaire, typedAnswers } from "../support/fill-questionnaire";
import { cla, prepareClub, submitLastYear } from "./prepare-club";

/**
 * What a contributor does with a questionnaire, from an empty sheet to a receipt: the service as its own process, the
 * workbench in Chromium, the add-in's own bundle, Microsoft's own office.js between them. Steps build on each other.
 */

const settleWithin = 40_000;
const pictures = resolve(__dirname, "../../generated/screenshots");

let data: string;
let service: ServiceProcess;
let browser: Browser;
let page: Page;
let pane: FrameLocator;
const complaints: string[] = [];

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  data = mkdtempSync(join(tmpdir(), "yardstick-questionnaire-"));
  await prepareClub(data);
  [service, browser] = await Promise.all([startServiceProcess(data), launchBrowser()]);
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: "en-GB",
    viewport: { width: 1440, height: 900 },
    acceptDownloads: true,
  });
  await submitLastYear(context.request, service.url);
  page = await context.newPage();
  page.setDefaultTimeout(settleWithin);
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(`${service.url}/workbench`);
  pane = page.frameLocator("iframe");
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await service?.stop("SIGKILL");
  rmSync(data, { recursive: true, force: true });
}, 120_000);

const photograph = (name: string) => page.screenshot({ path: join(pictures, `questionnaire-${name}.png`) });

function addIn(): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
  if (frame === undefined) throw new Error("The add-in is not there.");
  return frame;
}

/** What the sheet of findings lists, as "CODE subject", sorted. */
async function listed(): Promise<readonly string[]> {
  return page.evaluate(() => {
    const sheets = window.workbench?.model.toData().sheets ?? [];
    const sheet = sheets.find(({ tables }) => tables?.some(({ name }) => name === "Yardstick_findings"));
    const rows = new Map<number, Map<number, unknown>>();
    for (const { row, column, value } of sheet?.cells ?? []) {
      rows.set(row, (rows.get(row) ?? new Map<number, unknown>()).set(column, value));
    }
    const [header] = [...rows].filter(([, cells]) => [...cells.values()].includes("Rests on"));
    const at = (name: string) => [...(header?.[1] ?? [])].find(([, value]) => value === name)?.[0] ?? -1;
    return [...rows]
      .filter(([row]) => row > (header?.[0] ?? 0))
      .map(([, cells]) => `${String(cells.get(at("Rule"))).replace(/@\d+$/, "")} ${String(cells.get(at("About")))}`)
      .sort();
  });
}

/** Where the cell of a question is now, as the workbench names it: "Population!C5". */
async function cellOf(name: string): Promise<string> {
  return addIn().evaluate(
    (wanted) =>
      Excel.run(async (context) => {
        const range = context.workbook.names.getItem(wanted).getRange();
        range.load({ address: true });
        await context.sync();
        return range.address.replace(/^'(.*)'!/, "$1!");
      }),
    name,
  );
}

/** Goes to the cell of a question as a person does, by its tab, and types into it. */
async function type(name: string, text: string): Promise<void> {
  const reference = await cellOf(name);
  await page.getByRole("tab", { name: reference.slice(0, reference.lastIndexOf("!")), exact: true }).click();
  await page.locator(`[data-cell="${reference}"]`).click();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

const ribbon = (name: string) => page.getByRole("button", { name, exact: true }).first();

/** Checks from the ribbon, and waits for the check to be over. */
async function check(): Promise<readonly string[]> {
  const before = await pane.getByText("Last check").locator("xpath=..").textContent();
  await ribbon("Check").click();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  await ready();
  expect(before).not.toBeNull();
  return listed();
}

/** Nothing is being done any more. */
async function ready(): Promise<void> {
  await pane
    .getByRole("button", { name: /^Check( again)?$/ })
    .and(pane.locator(":not([aria-disabled=true])"))
    .waitFor();
  await pane.getByRole("progressbar").waitFor({ state: "detached" });
}

/** Explains the finding that says this in the pane. */
async function explain(says: RegExp, words: string): Promise<void> {
  await pane.getByRole("searchbox", { name: "Look for" }).fill("cla.population");
  await openFinding(says);
  await pane.getByRole("textbox", { name: "Your explanation" }).fill(words);
  await pane.getByRole("button", { name: "Save explanation" }).click();
  await pane.getByText("Saved in the workbook.").waitFor();
  await ready();
}

/** The finding of the list that says this; opened, unless it is already. */
async function openFinding(says: RegExp): Promise<void> {
  const head = pane.getByRole("button", { name: says, expanded: false });
  if ((await head.count()) > 0) await head.first().click();
}

describe("a questionnaire", () => {
  it("is built in the open workbook for whoever is signed in", async () => {
    await pane.getByRole("combobox", { name: "Authority" }).pressSequentially("Leeds");
    await pane.getByRole("option", { name: "Leeds", exact: true }).click();
    await pane.getByRole("button", { name: "Sign in" }).click();
    await pane.getByRole("tab", { name: "Check" }).click();
    await photograph("start");
    await pane.getByRole("button", { name: "Build the questionnaire" }).click();
    await pane.getByText(/The questionnaire is in the workbook/).waitFor();
    await photograph("built");
  }, 120_000);

  it("has its seeded faults found, one of every family and more, and nothing else", async () => {
    await addIn().evaluate(fillQuestionnaire, typedAnswers(cla, cla202526WithFaults));
    expect(cla202526Faults.length).toBeGreaterThanOrEqual(25);
    const poorly = cla202526Faults.filter(({ explained }) => explained !== undefined);
    const atFirst = cla202526Expected.filter((each) => !poorly.some(({ finds }) => finds.includes(each)));
    expect(await check()).toEqual(atFirst);
    await photograph("checked");
    for (const { explained } of poorly) await explain(/106,000/, explained!.text);
    expect(await listed()).toEqual(cla202526Expected);
  }, 120_000);

  it("leads to the cell of a finding, and says there what is asked", async () => {
    await pane.getByRole("searchbox", { name: "Look for" }).fill("cla.siblings_apart");
    await openFinding(/Brothers and sisters|siblings/i);
    await pane.getByRole("button", { name: "Go to cell" }).click();
    const reference = await cellOf("cla.siblings_apart");
    await page.locator(`[data-cell="${reference}"]`).waitFor();
    await pane.getByRole("tab", { name: "Cell" }).click();
    await pane.getByText("What counts").waitFor();
    await photograph("cell");
    await pane.getByRole("tab", { name: "Check" }).click();
  }, 120_000);
});
