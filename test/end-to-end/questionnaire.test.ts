/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator, Page, Route } from "playwright-core";
import { openXlsx } from "../../src/workbook-file/xlsx";
import { allotments202526Fixture } from "../domain/clubs/allotments-2025-26-fixture";
import { cla202526Compared } from "../domain/clubs/cla-2025-26-compared";
import { cla202526Example } from "../domain/clubs/cla-2025-26-example";
import { cla202526Expected, cla202526Faults, cla202526WithFaults } from "../domain/clubs/cla-2025-26-faults";
import { cla202526Fixture } from "../domain/clubs/cla-2025-26-fixture";
import { put } from "../domain/clubs/put";
import { startServiceProcess } from "../service/support/service-process";
import { fillQuestionnaire, typedAnswers } from "../support/fill-questionnaire";
import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { cla, prepareClub, submitLastYear } from "./prepare-club";
import { signIn } from "./sign-in";

/**
 * What a contributor does with a questionnaire, from an empty sheet to a receipt: the service in its own process, the
 * workbench in Chromium, the real add-in and Microsoft's own office.js. Each step continues from the one before.
 */

let workbench: OpenWorkbench;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  const prepare = (data: string) =>
    prepareClub(data, cla202526Fixture, cla202526Compared, [allotments202526Fixture.club]);
  workbench = await openWorkbench({ settleWithin: 40_000, prepare, before: submitLastYear });
  ({ page, pane } = workbench);
}, 120_000);

afterAll(() => workbench?.close(), 120_000);

const photograph = (name: string) => workbench.photograph(`questionnaire-${name}`);

/** The kinds of rule that find blanks. What they find is one row for each sheet, and none where a blank is allowed. */
const blanks = new Set(
  cla.rules.filter(({ kind }) => ["answered", "enough-answered"].includes(kind)).map(({ code }) => code),
);
/** Of findings, as "CODE subject", those with a row of their own. */
const withRows = (findings: readonly string[]) => findings.filter((each) => !blanks.has(each.split(" ")[0]!));

/** What the findings sheet lists, as "CODE subject", sorted; " to answer on Spend" for what is to answer there. */
async function listed(): Promise<readonly string[]> {
  return page.evaluate(() => {
    const sheets = window.workbench?.model.toData().sheets ?? [];
    const sheet = sheets.find(({ tables }) => tables?.some(({ name }) => name === "Yardstick_findings"));
    const rows = new Map<number, Map<number, unknown>>();
    for (const { row, column, value } of sheet?.cells ?? []) {
      rows.set(row, (rows.get(row) ?? new Map<number, unknown>()).set(column, value));
    }
    const [header] = [...rows].filter(([, cells]) => [...cells.values()].includes("Based on"));
    const at = (name: string) => [...(header?.[1] ?? [])].find(([, value]) => value === name)?.[0] ?? -1;
    return [...rows]
      .filter(([row]) => row > (header?.[0] ?? 0))
      .map(
        ([, cells]) => `${String(cells.get(at("Rule")) ?? "").replace(/@\d+$/, "")} ${String(cells.get(at("About")))}`,
      )
      .sort();
  });
}

/** The present address of a question's cell: "Population!C5". */
async function cellOf(name: string): Promise<string> {
  return workbench.addIn().evaluate(
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

/** Goes to a question's cell as a person does, by its sheet's tab, and types into it. */
async function type(name: string, text: string): Promise<void> {
  const reference = await cellOf(name);
  await page.getByRole("tab", { name: reference.slice(0, reference.lastIndexOf("!")), exact: true }).click();
  await page.locator(`[data-cell="${reference}"]`).click();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

const ribbon = (name: string) => page.getByRole("button", { name, exact: true }).first();

/** Checks from the ribbon, and waits for the end of the check. */
async function check(): Promise<readonly string[]> {
  await ribbon("Check").click();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  await ready();
  return listed();
}

/** Waits until nothing is being done. */
async function ready(): Promise<void> {
  await pane
    .getByRole("button", { name: /^Check( again)?$/ })
    .and(pane.locator(":not([aria-disabled=true])"))
    .waitFor();
  await pane.getByRole("progressbar").waitFor({ state: "detached" });
}

/** Explains in the pane why the population has risen. */
async function explain(words: string): Promise<void> {
  await look(/106,000/);
  await pane.getByRole("textbox", { name: "Your explanation" }).fill(words);
  await pane.getByRole("button", { name: "Save explanation" }).click();
  await ready();
}

/** Opens the finding that says this, unless it is open. */
async function look(says: RegExp): Promise<void> {
  const head = list().getByRole("button", { name: says });
  await head.first().waitFor();
  const closed = list().getByRole("button", { name: says, expanded: false });
  if ((await closed.count()) > 0) await closed.first().click();
}

const list = () => pane.getByRole("region", { name: "Findings" });

/** Chooses which questionnaire to build. */
async function choose(label: string): Promise<void> {
  await pane.getByRole("combobox", { name: "Questionnaire" }).selectOption({ label });
}

/** Fills in the sign-off, and sends. */
async function sign(): Promise<void> {
  const dialog = pane.getByRole("dialog");
  await dialog.getByRole("textbox", { name: /Signed off by/ }).fill("C. Officer");
  await dialog.getByRole("textbox", { name: /Signatory's job title/ }).fill("Finance manager");
  await dialog.getByLabel(/Date of sign-off/).fill("2026-09-30");
  await dialog.getByLabel(/Agrees with Section 251/).selectOption("Yes");
  await photograph("sign-off");
  await dialog.getByRole("button", { name: "Sign off and submit" }).click();
}

/** The cell below a question's cell. */
async function freeCellOf(name: string): Promise<{ readonly sheet: string; readonly cell: string }> {
  const reference = await cellOf(name);
  const [, sheet = "", letters = "", row = ""] = /^(.*)!([A-Z]+)(\d+)$/.exec(reference) ?? [];
  return { sheet, cell: `${letters}${Number(row) + 1}` };
}

/** Gives a cell a name. Must not refer to anything outside it, because it runs in the browser. */
async function define({ name, sheet, cell }: Readonly<Record<"name" | "sheet" | "cell", string>>): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.names.add(name, context.workbook.worksheets.getItem(sheet).getRange(cell));
    await context.sync();
  });
}

describe("a questionnaire", () => {
  it("is built in the open workbook for the signed-in member", async () => {
    await signIn(pane, "Leeds");
    await pane.getByRole("tab", { name: "Check" }).click();
    await choose("Children Looked After 2025-26");
    await photograph("start");
    await pane.getByRole("button", { name: "Build the questionnaire" }).click();
    await pane.getByText(/The questionnaire is in the workbook/).waitFor();
    await photograph("built");
  }, 120_000);

  it("has its deliberate faults found, at least one of every family, and nothing else", async () => {
    await workbench.addIn().evaluate(fillQuestionnaire, typedAnswers(cla, cla202526WithFaults));
    expect(cla202526Faults.length).toBeGreaterThanOrEqual(25);
    const poorly = cla202526Faults.filter(({ explained }) => explained !== undefined);
    const atFirst = cla202526Expected.filter((each) => !poorly.some(({ finds }) => finds.includes(each)));
    const toAnswer = [" to answer on Cover", " to answer on Stability, distance and quality"];
    expect(await check()).toEqual([...toAnswer, ...withRows(atFirst)]);
    await photograph("checked");
    for (const { explained } of poorly) await explain(explained!.text);
    await pane.getByText("Saved in the workbook.").waitFor();
    expect(await listed()).toEqual([...toAnswer, ...withRows(cla202526Expected)]);
  }, 120_000);

  it("shows a finding's cell, and what that cell asks", async () => {
    await pane.getByRole("button", { name: /^Stability, distance and quality: .* 1 to answer/ }).click();
    const reference = await cellOf("cla.siblings_apart");
    await page.locator(`[data-cell="${reference}"]`).waitFor();
    await pane.getByRole("tab", { name: "Cell" }).click();
    await pane.getByText("What counts").waitFor();
    await photograph("cell");
    await pane.getByRole("tab", { name: "Check" }).click();
  }, 120_000);

  it("is fixed with one click, or by typing, and says so at once", async () => {
    await look(/Fostering enquiries/);
    await pane.getByRole("button", { name: "Fix: change to 480" }).click();
    await pane.getByText("1 cell is fixed").waitFor();
    await list()
      .getByRole("button", { name: /Fostering enquiries/ })
      .waitFor({ state: "detached" });
    await type("cla.siblings_apart", "40");
    await list().getByText("18 of 18 answered").waitFor();
    await pane.getByText(/since then, only your changes were checked/).waitFor();
    const fixed = ["CLA-FORM-01 cla.enquiries", "CLA-MISSING-01 cla.siblings_apart"];
    expect(await check()).toEqual([
      " to answer on Cover",
      ...withRows(cla202526Expected.filter((each) => !fixed.includes(each))),
    ]);
  }, 120_000);

  it("has the same findings after cells are moved, sheets renamed and rows sorted", async () => {
    const before = await listed();
    await page.evaluate(() => {
      const model = window.workbench!.model;
      model.insertRows(model.sheetByName("Population")!.id, 0, 3);
      model.renameSheet(model.sheetByName("Spend")!.id, "What we spent");
    });
    await workbench.addIn().evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem("homes").sort.apply([{ key: 0, ascending: false }]);
        await context.sync();
      }),
    );
    expect(await check()).toEqual(before);
    expect(await cellOf("cla.population")).toMatch(/^Population!B\d+$/);
  }, 120_000);

  it("keeps its explanations when saved and opened again", async () => {
    const before = await listed();
    const path = join(workbench.data, "saved.xlsx");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save" }).click(),
    ]);
    await download.saveAs(path);
    await page.getByRole("button", { name: "New" }).click();
    await pane.getByRole("tab", { name: "Check" }).click();
    await pane.getByRole("heading", { name: "No questionnaire is open" }).waitFor();
    await page.locator('input[type="file"]').setInputFiles(path);
    await pane.getByRole("heading", { level: 1, name: "Children Looked After 2025-26" }).waitFor();
    expect(await check()).toEqual(before);
    await look(/106,000/);
    expect(await pane.getByRole("textbox", { name: "Your explanation" }).inputValue()).toBe(
      "We have looked at it and it is right.",
    );
    await photograph("reopened");
  }, 120_000);

  it("can be submitted once nothing is left to fix, and gives a receipt", async () => {
    const remarks = await freeCellOf("cla.agrees_with_return");
    await workbench.addIn().evaluate(define, { name: "cla.remarks", ...remarks });
    const explained = put(cla202526Example, "cla.population", 106_000);
    const unsigned = cla.signOff.reduce((filled, { id }) => put(filled, id, null), explained);
    await workbench.addIn().evaluate(fillQuestionnaire, typedAnswers(cla, unsigned));
    await ribbon("Submit").click();
    await pane.getByText("Not sent: 1 thing to explain before you can submit.").waitFor();
    await photograph("refused");
    await explain("The census counted 6,000 more, after a boundary change.");
    await list().getByRole("button", { name: "Explained 1" }).waitFor();
    expect(await pane.getByText("Ready: sign off to submit.").count()).toBeGreaterThan(0);
    await ribbon("Submit").click();
    await sign();
    await pane.getByText("Received as version 1.").waitFor();
    await photograph("received");
    await pane.getByRole("button", { name: "Print receipt" }).click();
    await page.getByRole("tab", { name: "Yardstick receipt" }).waitFor();
    await photograph("receipt");
  }, 120_000);

  it("does not make a second version for a second click", async () => {
    await pane.getByRole("button", { name: "Submit", exact: true }).click();
    await pane.getByRole("button", { name: "Sign off and submit" }).click();
    await pane
      .getByText("The club already has exactly this submission, as version 1. No new version was made.")
      .waitFor();
  }, 120_000);

  it("printed no errors on the browser's console", () => expect(workbench.complaints).toEqual([]));

  it("counts once, although the service is killed before its answer arrives and it is sent again", async () => {
    await type("cla.in_need", "3100");
    const path = "**/years/2025-26/members/*/submissions";
    const killed = new Promise<void>((done) => {
      void page.route(path, async (route: Route) => {
        // The service has accepted it, but the answer is lost.
        expect((await route.fetch()).status()).toBe(201);
        await workbench.service.stop("SIGKILL");
        await route.abort("connectionreset");
        await page.unroute(path);
        done();
      });
    });
    await ribbon("Submit").click();
    await sign();
    await killed;
    await pane.getByText(/Your submission is kept on this machine/).waitFor();
    await photograph("kept");
    workbench.service = await startServiceProcess(workbench.data, { PORT: new URL(workbench.service.url).port });
    await pane.getByRole("button", { name: "Send now" }).click();
    await pane
      .getByText("The club already has exactly this submission, as version 2. No new version was made.")
      .waitFor();
    await pane.getByRole("tab", { name: "Club" }).click();
    await pane.getByText(/^Version 2, /).waitFor();
    expect(await pane.getByText(/^Version \d+, /).count()).toBe(2);
    await photograph("versions");
  }, 120_000);

  it("is stored by the service as it was sent, including the workbook", async () => {
    await pane.getByRole("button", { name: "Fetch the workbook of version 2" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      pane.getByRole("link", { name: /^Save .*\.xlsx$/ }).click(),
    ]);
    const path = join(workbench.data, "submitted.xlsx");
    await download.saveAs(path);
    const { data: workbook } = await openXlsx(readFileSync(path));
    expect(workbook.sheets.map(({ name }) => name)).toContain("What we spent");
    expect(workbook.customXml?.map(({ xml }) => xml).join()).toContain("urn:yardstick:submissions");
  }, 120_000);
});

describe("a questionnaire of a club that the add-in has never seen", () => {
  const { club, example } = allotments202526Fixture;

  it("is offered beside the others, and built", async () => {
    await page.getByRole("button", { name: "New" }).click();
    await pane.getByRole("tab", { name: "Check" }).click();
    await choose("Allotments 2025-26");
    await pane.getByRole("button", { name: "Build the questionnaire" }).click();
    await pane.getByRole("heading", { level: 1, name: "Allotments 2025-26" }).waitFor();
    await photograph("published-only");
  }, 120_000);

  it("is checked by its own rules", async () => {
    const unsigned = club.signOff.reduce((filled, { id }) => put(filled, id, null), put(example, "plot.let", 170));
    await workbench.addIn().evaluate(fillQuestionnaire, typedAnswers(club, unsigned));
    const sums = club.rules.find(({ kind }) => kind === "sums-agree")?.code ?? "";
    expect((await check()).map((found) => found.split(" ")[0])).toContain(sums);
    await type("plot.let", "180");
    expect((await check()).map((found) => found.split(" ")[0])).not.toContain(sums);
  }, 120_000);

  it("is submitted, and gives a receipt", async () => {
    await ribbon("Submit").click();
    const dialog = pane.getByRole("dialog");
    await dialog.getByRole("textbox", { name: /Signed off by/ }).fill("B. Officer");
    await dialog.getByLabel(/Date of sign-off/).fill("2026-06-01");
    await dialog.getByRole("button", { name: "Sign off and submit" }).click();
    await pane.getByText("Received as version 1.").waitFor();
    await photograph("published-only-received");
  }, 120_000);
});
