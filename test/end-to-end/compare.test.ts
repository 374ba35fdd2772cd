import { join } from "node:path";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { byKeyboard } from "./by-keyboard";
import { axeViolations } from "./axe-violations";
import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { signIn } from "./sign-in";

/**
 * Compare for a user in Leeds, in Chromium with the real service and the shipped releases: search and browse all clubs,
 * the answer, the picture for 10 members and for all, an old indicator, a value that is missing, and one group for the whole workbook. Each step continues
 * from the one before.
 */

const settleWithin = 15_000;

let workbench: OpenWorkbench;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  workbench = await openWorkbench({ settleWithin, isDemonstration: true });
  ({ page, pane } = workbench);
  await signIn(pane, "Leeds");
  await pane.getByLabel("Compare with").waitFor();
}, 120_000);

afterAll(() => workbench?.close(), 60_000);

const search = () => pane.getByRole("combobox", { name: "Indicator" });
const answer = () => pane.getByRole("region", { name: "Your value" });

const photograph = (name: string, what?: Locator) => workbench.photograph(`compare-${name}`, what);

/** Goes down the list of what was found, to the first that says this. */
async function downTo(wanted: RegExp): Promise<void> {
  const found = pane.getByRole("listbox").getByRole("option");
  const at = (await found.allTextContents()).findIndex((text) => wanted.test(text));
  expect(at).toBeGreaterThanOrEqual(0);
  const active = await search().getAttribute("aria-activedescendant");
  const from = await found.evaluateAll((options, id) => options.findIndex((option) => option.id === id), active);
  for (let step = Math.max(from, 0); step < at; step++) await page.keyboard.press("ArrowDown");
}

const violations = () => axeViolations(workbench);

/** Whether anything in the pane is wider than the pane. */
const isCut = () =>
  workbench.addIn().evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** Nothing is cut in a narrow pane, and at 200 % zoom. */
async function isWhole(name: string): Promise<void> {
  for (const width of [320, 175]) {
    await page.locator("iframe").evaluate((frame, pixels) => (frame.style.width = `${pixels}px`), width);
    await page.waitForTimeout(200);
    expect(await isCut()).toBe(false);
    await photograph(`${name}-${width}`, page.locator("iframe"));
  }
  await page.locator("iframe").evaluate((frame) => (frame.style.width = ""));
}

test("what stands out comes first; the keyboard opens one, reads what others write about it, and comes back", async () => {
  const list = pane.getByRole("region", { name: "What stands out for Leeds" });
  await list.getByText("Against your 10 statistical neighbours, newest figures.", { exact: false }).waitFor();
  expect(await list.getByRole("listitem").count()).toBe(5);
  const youth = list.getByRole("listitem").first();
  expect(await youth.textContent()).toContain("£35.28 (102%) above the median.");
  expect(await youth.textContent()).toContain(
    "For your 176,239 residents aged 0 to 17 on 30 June 2024, that is £6.2m a year more; £7.3m more than at the lower quartile.",
  );
  await photograph("insights");
  expect(await violations()).toEqual([]);
  await isWhole("insights");

  await pane.getByRole("button", { name: "What others say: Fostering: weekly cost" }).focus();
  await page.keyboard.press("Enter");
  await pane.getByText("Demonstration data: every answer here is made up", { exact: false }).waitFor();
  await photograph("scrapbook");
  expect(await violations()).toEqual([]);
  await isWhole("scrapbook");
  await page.keyboard.press("Enter");
  await list.waitFor();
  // The focus is where it was; the next stop but one is the next indicator.
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await pane.getByRole("region", { name: "Why it stands out" }).waitFor();
  expect(await search().inputValue()).toBe("Fostering: weekly cost");
  expect(await pane.getByRole("button", { name: "What stands out for Leeds" }).count()).toBe(1);
  await photograph("why-it-stands-out");
  expect(await violations()).toEqual([]);
}, 60_000);

test("the keyboard alone finds an indicator of another club by everyday words, and Compare answers first", async () => {
  await search().focus();
  await page.keyboard.type("price of nursing homes for old people");
  await pane.getByRole("listbox").getByRole("option").first().waitFor();
  await photograph("searching");
  await downTo(/ASC-FR/);
  await page.keyboard.press("Enter");
  await pane.getByRole("heading", { name: /ASC-FR/ }).waitFor();
  expect(await answer().textContent()).toContain(
    "£146 (24%) above the median of your 9 statistical neighbours (£616).",
  );
  expect(await answer().textContent()).toContain("Newest figures 2016-17");
  await photograph("old");
  expect(await violations()).toEqual([]);
}, 60_000);

test("ten neighbours have names and values, and the median its place", async () => {
  // The search still has the focus, and typing begins another.
  await page.keyboard.type("children looked after weekly cost");
  await pane.getByRole("listbox").getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
  await pane.getByText("£63 (3%) below the median of your 10 statistical neighbours.").waitFor();
  await pane.getByText("For your 1,498 children looked after on 31 March, that is £4.9m a year less.").waitFor();
  const picture = pane.getByRole("figure", { name: /highest first: 10 with a value.* You: £1,905, rank 6 of 11/ });
  expect(await picture.getByRole("row").count()).toBe(13);
  await photograph("neighbours");
  expect(await violations()).toEqual([]);
}, 60_000);

test("all members are columns, of which three are named, and a table for anyone who opens it", async () => {
  await pane.getByLabel("Compare with").selectOption("All members");
  await pane.getByRole("img", { name: /150 with a value among all members/ }).waitFor();
  await photograph("all");
  await pane.getByText("All 150 values").click();
  expect(await pane.getByRole("row", { name: /^Leeds/ }).count()).toBe(1);
  expect(await violations()).toEqual([]);
}, 60_000);

test("by keyboard, one group for the whole workbook and a favourite; both are there when the file is opened again", async () => {
  const keys = byKeyboard(page, workbench.addIn);
  await search().focus();
  await keys.tab("Favourite");
  await keys.press("Space");
  await keys.tab("Use for the whole workbook");
  await keys.press("Enter");
  const form = pane.getByRole("region", { name: "All members for the whole workbook" });
  await form.getByRole("checkbox", { name: "Statistical neighbours: 1 cell that formulas refer to" }).waitFor();
  await photograph("group");
  expect(await violations()).toEqual([]);
  await isWhole("group");
  await keys.tab("Change them");
  await keys.press("Enter");
  await form.getByText("Changed to All members: 1 cell that formulas refer to.").waitFor();
  await keys.settled("Put back");
  expect(await violations()).toEqual([]);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save" }).click(),
  ]);
  const saved = join(workbench.data, "saved.xlsx");
  await download.saveAs(saved);
  await page.locator('input[type="file"]').setInputFiles(saved);
  await pane.getByText("The workbook's group").waitFor();
  expect(await pane.getByLabel("Compare with").inputValue()).toBe("all");
  await search().click();
  const favourites = pane.getByRole("listbox").getByRole("group", { name: "Favourites" });
  await favourites.getByRole("option", { name: /^Children looked after: weekly cost Section 251/ }).waitFor();
  await photograph("favourites");
  await keys.press("Escape");
}, 90_000);

test("browsing goes by club and heading", async () => {
  await pane.getByRole("button", { name: "Browse" }).click();
  const headings = pane.getByRole("region", { name: "Indicators by heading" });
  await headings.getByText("Public Health", { exact: true }).click();
  await headings.getByText(/^Health of children and young people \(\d+\)$/).click();
  await photograph("browsing");
  expect(await violations()).toEqual([]);
  await headings.getByRole("button", { name: "Tooth decay" }).count();
  await headings.getByRole("button", { name: "Low birth weight", exact: true }).click();
  await pane.getByRole("heading", { name: /Public Health/ }).waitFor();
}, 60_000);

test.each([
  ["at 320 pixels", 320, "light"],
  ["at 200 % zoom", 175, "light"],
  ["in the dark", 350, "dark"],
] as const)(
  "nothing is cut %s",
  async (_, width, colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await pane.getByLabel("Compare with").selectOption("Statistical neighbours");
    await page.locator("iframe").evaluate((frame, pixels) => (frame.style.width = `${pixels}px`), width);
    await page.waitForTimeout(200);
    expect(await isCut()).toBe(false);
    await photograph(`${width}-${colorScheme}`, page.locator("iframe"));
    if (width !== 175) expect(await violations()).toEqual([]);
    await page.locator("iframe").evaluate((frame) => (frame.style.width = ""));
    await page.emulateMedia({ colorScheme: "light" });
  },
  60_000,
);

test("forced colours keep own, peers and the median apart", async () => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.waitForTimeout(200);
  await photograph("forced-colours", page.locator("iframe"));
  const colours = await workbench
    .addIn()
    .evaluate(() =>
      [...document.querySelectorAll("figure tbody tr")].map(
        (row) => getComputedStyle(row.querySelector("[aria-hidden] > div")!).backgroundColor,
      ),
    );
  expect(new Set(colours).size).toBe(3);
  await page.emulateMedia({ forcedColors: "none" });
}, 60_000);

test("nothing was complained of", () => expect(workbench.complaints).toEqual([]));
