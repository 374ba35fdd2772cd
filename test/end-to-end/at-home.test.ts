/** @jest-environment ./test/service/support/pglite-environment.cjs */
import type { FrameLocator, Locator, Page } from "playwright-core";
import { scenarios } from "../../src/domain/scenarios/catalogue/index";
import { axeViolations } from "./axe-violations";
import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { signIn } from "./sign-in";

/**
 * Yardstick in a workbook that somebody has already, by keyboard in the pane, in Chromium with the real service: the tour,
 * a budget benchmarked, a formula changed, everything frozen, thawed and refreshed, two scenarios compared, a template, and
 * all of it taken out again. Each step continues from the one before.
 */

const settleWithin = 20_000;

let workbench: OpenWorkbench;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  workbench = await openWorkbench({ settleWithin, isNew: true });
  ({ page, pane } = workbench);
  await signIn(pane, "Leeds");
  await pane.getByLabel("Compare with").waitFor();
}, 120_000);

afterAll(() => workbench?.close(), 60_000);

const photograph = (name: string) => workbench.photograph(`at-home-${name}`);

const violations = () => axeViolations(workbench);

/** Presses a button of the pane with the keyboard. */
async function press(name: string | RegExp): Promise<void> {
  await pane.getByRole("button", { name, exact: true }).first().focus();
  await page.keyboard.press("Enter");
}

const open = (place: string) => pane.getByRole("tab", { name: place, exact: true }).press("Enter");

/** The contents of the first sheet: formulas, or values, by address. */
const contents = () =>
  page.evaluate(() => {
    const [sheet] = window.workbench!.model.toData().sheets;
    return Object.fromEntries(
      sheet!.cells.map(({ row, column, formula, value }) => [
        `${String.fromCharCode(65 + column)}${row + 1}`,
        formula ?? value,
      ]),
    );
  });

const confirms = () => pane.getByRole("button", { name: /^Confirm / });

const clubFormulas = async () =>
  Object.values(await contents()).filter((each) => String(each).startsWith("=CLUB.")).length;

async function select(address: string): Promise<void> {
  await workbench.addIn().evaluate(
    (cells) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange(cells).select();
        await context.sync();
      }),
    address,
  );
}

test("a new user is shown around in three steps, and finds the tour again", async () => {
  await press("Show me around");
  for (const step of ["Step 1 of 3", "Step 2 of 3", "Step 3 of 3"]) {
    await pane.getByText(step).waitFor();
    expect(await violations()).toEqual([]);
    await photograph(`tour-${step.slice(5, 6)}`);
    await press(step === "Step 3 of 3" ? "Done" : "Next");
  }
  await open("Club");
  await pane.getByRole("button", { name: "Show me around" }).waitFor();
}, 90_000);

test("a budget is benchmarked in its own workbook, and taken out again", async () => {
  await workbench.addIn().evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const budget = sheet.getRange("A1:B4");
      budget.values = [
        ["Service", "Budget £"],
        ["Fostering", 31_000_000],
        ["Residential care", 62_000_000],
        ["Youth justice", 11_000_000],
      ];
      sheet.getRange("B2:B4").numberFormat = [["#,##0"], ["#,##0"], ["#,##0"]];
      budget.format.columnWidth = 90;
      await context.sync();
    }),
  );
  const before = await contents();
  await open("Compare");
  await press("Benchmark what I have");
  await select("A1:B4");
  await press("Find indicators for the selection");
  await pane.getByText(/^3 lines: /).waitFor();
  expect(await violations()).toEqual([]);
  await photograph("benchmark");
  for (let open = confirms(); (await open.count()) > 0; open = confirms()) await open.first().press("Enter");
  await press(/^Write \d/);
  await pane.getByText(/ compared in Sheet1, /).waitFor();
  expect(await clubFormulas()).toBeGreaterThan(2);
  await photograph("benchmarked");
  await press("Take out again");
  await pane.getByText("The columns are out again, and the sheet is as it was.").waitFor();
  expect(await contents()).toEqual(before);
}, 90_000);

test("a formula is changed where it stands, and only what was changed is written", async () => {
  const address = "D2";
  await workbench.addIn().evaluate(
    (cell) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange(cell);
        range.formulas = [['=CLUB.PEERMEDIAN("s251.fostering.weekly-cost","all","2024-25")/2']];
        range.numberFormat = [["£#,##0.00"]];
        range.select();
        await context.sync();
      }),
    address,
  );
  await open("Cell");
  await press("Change");
  const builder = pane.getByRole("region", { name: "Change this figure" });
  await builder.getByLabel("Compare with").selectOption({ label: "Statistical neighbours" });
  await builder.getByText("It gives").waitFor();
  expect(await violations()).toEqual([]);
  await photograph("builder");
  await press(/^Write it into /);
  await pane.getByText(/ is changed\.$/).waitFor();
  expect((await contents())[address]).toBe('=CLUB.PEERMEDIAN("s251.fostering.weekly-cost","neighbours","2024-25")/2');
}, 90_000);

test("formulas are frozen for colleagues and thawed again, exactly as they were", async () => {
  const before = await contents();
  await open("Club");
  await press("Freeze");
  await pane.getByText(/^1 formula is now its value\./).waitFor();
  expect(await clubFormulas()).toBe(0);
  await photograph("frozen");
  await press("Thaw");
  await pane
    .getByText(/live again/)
    .first()
    .waitFor();
  expect(await contents()).toEqual(before);
}, 90_000);

const theAnswer = () => pane.getByRole("table", { name: "The answer" });

/** How many pixels are between one thing and what stands below it. */
async function gapBetween(above: Locator, below: Locator): Promise<number> {
  const [upper, lower] = [await above.boundingBox(), await below.boundingBox()];
  return lower!.y - (upper!.y + upper!.height);
}

/** Nothing in the pane is wider than the pane at 200 % zoom. */
async function isWholeAtZoom(): Promise<boolean> {
  const frame = page.locator("iframe");
  await frame.evaluate((element) => (element.style.width = "175px"));
  await page.waitForTimeout(200);
  const isWhole = await workbench
    .addIn()
    .evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
  await frame.evaluate((element) => (element.style.width = ""));
  return isWhole;
}

test("nothing is cut at 200 % zoom in the list of scenarios, nor in the form of any", async () => {
  await open("Model");
  await pane.getByText(/^No scenario is in this workbook yet/).waitFor();
  const cut = (await isWholeAtZoom()) ? [] : ["Model"];
  for (const { title } of scenarios) {
    await press(title);
    await pane.getByRole("textbox", { name: "Name of the sheet" }).waitFor();
    if (!(await isWholeAtZoom())) cut.push(title);
    await press("Back to Model");
  }
  expect(cut).toEqual([]);
}, 90_000);

test("a scenario is put in twice, and both are compared side by side", async () => {
  await open("Model");
  for (const name of ["As published", "Aimed for"]) {
    await press("Looked after at peers' rate");
    expect(await gapBetween(pane.getByText(/^How many fewer or more children/), theAnswer())).toBeGreaterThanOrEqual(8);
    await pane.getByRole("textbox", { name: "Name of the sheet" }).fill(name);
    await press("Put it into the workbook");
    await pane.getByText(`The sheet ${name} is in the workbook.`).waitFor();
    await press("Back to Model");
  }
  for (const name of ["As published", "Aimed for"]) await pane.getByRole("checkbox", { name }).press("Space");
  await press("Compare side by side");
  await pane.getByText(/^The sheet Side by side shows them side by side\./).waitFor();
  expect(await violations()).toEqual([]);
  expect(await isWholeAtZoom()).toBe(true);
  await photograph("side-by-side");
}, 90_000);

test("a template is put in, and everything of ours is taken out together", async () => {
  const before = await contents();
  await open("Compare");
  await press("Templates");
  await pane.getByRole("heading", { name: "Templates" }).waitFor();
  expect(await violations()).toEqual([]);
  await press(/^Insert budget monitoring/i);
  await pane.getByText(/^The sheet .* is in the workbook\./).waitFor();
  await photograph("template");
  await press(/^Insert medium-term plan/i);
  await pane.getByText(/^The sheet Medium.* is in the workbook\./).waitFor();
  await open("Club");
  await press("Look again");
  await press("Remove all of it");
  await pane.getByText(/^This removes everything that can be removed/).waitFor();
  await photograph("remove-all");
  await press("Remove");
  await pane.getByText(/things were removed/).waitFor();
  expect(await page.evaluate(() => window.workbench!.model.toData().sheets.map(({ name }) => name))).toEqual([
    "Sheet1",
  ]);
  expect(await contents()).toEqual(before);
}, 90_000);

test("nothing was complained of", () => {
  expect(workbench.complaints).toEqual([]);
});
